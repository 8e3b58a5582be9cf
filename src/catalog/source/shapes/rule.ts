/** Assignments of validation rules. */
import { choice, dateTime, list, object, shape, text, whole } from '../keys.ts';

export const ruleAssignment = shape(
  'ruleAssignment',
  {
    id: text('Placeholder: id.'),
    rule_id: text('Placeholder: rule id.'),
    related_object_id: text('Placeholder: related object id.'),
    related_object_type: choice('Placeholder: related object type.', [
      'campaign',
      'voucher',
      'earning_rule',
    ]),
    created_at: dateTime('Placeholder: created at.'),
    updated_at: dateTime('Placeholder: updated at.'),
    object: choice('Placeholder: object.', ['validation_rules_assignment']),
    validation_status: choice('Placeholder: validation status.', [
      'VALID',
      'PARTIALLY_VALID',
      'INVALID',
    ]),
    validation_omitted_rules: list(
      'Placeholder: validation omitted rules.',
      text('Placeholder: validation omitted rules.'),
    ),
  },
  {
    always: [
      'id',
      'rule_id',
      'related_object_id',
      'related_object_type',
      'object',
      'validation_status',
      'validation_omitted_rules',
    ],
  },
);

export const ruleAssignmentList = shape(
  'ruleAssignmentList',
  {
    object: choice('Placeholder: object.', ['list']),
    data_ref: choice('Placeholder: data ref.', ['data']),
    data: list('Placeholder: data.', object(ruleAssignment, 'Placeholder: data.')),
    total: whole('Placeholder: total.'),
  },
  { always: ['object', 'data_ref', 'data', 'total'] },
);

export const tierRuleAssignment = shape(
  'tierRuleAssignment',
  {
    id: text('Placeholder: id.'),
    rule_id: text('Placeholder: rule id.'),
    related_object_id: text('Placeholder: related object id.'),
    related_object_type: choice('Placeholder: related object type.', [
      'voucher',
      'campaign',
      'earning_rule',
      'reward_assignment',
      'promotion_tier',
      'distribution',
    ]),
    created_at: dateTime('Placeholder: created at.'),
    object: choice('Placeholder: object.', ['validation_rules_assignment']),
  },
  { always: ['id', 'rule_id', 'related_object_id', 'related_object_type', 'created_at', 'object'] },
);

export const tierRuleAssignmentList = shape(
  'tierRuleAssignmentList',
  {
    object: text('Placeholder: object.'),
    data_ref: text('Placeholder: data ref.'),
    data: list('Placeholder: data.', object(tierRuleAssignment, 'Placeholder: data.')),
    total: whole('Placeholder: total.'),
  },
  { always: ['object', 'data_ref', 'data', 'total'] },
);
