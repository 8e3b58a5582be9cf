/** Assignments of validation rules: which rule decides whether something can be redeemed. */
import {
  type Key,
  type Keys,
  type Shape,
  choice,
  dateTime,
  list,
  object,
  shape,
  text,
  whole,
} from '../keys.ts';

const created = dateTime('When the rule was attached.');
const kind = choice('Kind of object: always validation_rules_assignment.', [
  'validation_rules_assignment',
]);

function about(types: readonly string[]): Keys {
  return {
    id: text('Id of the assignment, such as asgm_Zn6Yq1Rk4TwC8v.'),
    rule_id: text('Id of the validation rule, such as val_rLp3Wd8XvKq2.'),
    related_object_id: text('Id of what the rule is attached to.'),
    related_object_type: choice('Kind of object that the rule is attached to.', types),
  };
}

const named = ['id', 'rule_id', 'related_object_id', 'related_object_type'];

const assignment = shape(
  'ruleAssignment',
  {
    ...about(['campaign', 'voucher', 'earning_rule']),
    created_at: created,
    updated_at: dateTime('When the assignment was last changed.'),
    object: kind,
    validation_status: choice(
      'Whether the rule could be checked in full, in part (PARTIALLY_VALID), or failed.',
      ['VALID', 'PARTIALLY_VALID', 'INVALID'],
    ),
    validation_omitted_rules: list(
      'Parts of the rule that were left out of the check.',
      text('Name of a part of the rule that was not checked.'),
    ),
  },
  { always: [...named, 'object', 'validation_status', 'validation_omitted_rules'] },
);

const tierAssignment = shape(
  'tierRuleAssignment',
  {
    ...about([
      'voucher',
      'campaign',
      'earning_rule',
      'reward_assignment',
      'promotion_tier',
      'distribution',
    ]),
    created_at: created,
    object: kind,
  },
  { always: [...named, 'created_at', 'object'] },
);

function assignments(id: string, of: Shape, listKind: Key, dataRef: Key): Shape {
  return shape(
    id,
    {
      object: listKind,
      data_ref: dataRef,
      data: list(
        'The attached validation rules, one entry each.',
        object(of, 'One attached validation rule.'),
      ),
      total: whole('How many validation rules are attached.'),
    },
    { always: ['object', 'data_ref', 'data', 'total'] },
  );
}

const isList = 'Kind of object: list.';
const where = 'Name of the key that holds the elements: data.';

export const ruleAssignments = assignments(
  'ruleAssignments',
  assignment,
  choice(isList, ['list']),
  choice(where, ['data']),
);

export const tierRuleAssignments = assignments(
  'tierRuleAssignments',
  tierAssignment,
  text(isList),
  text(where),
);
