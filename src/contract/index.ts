/** The receiver contract: what the one who receives a payload needs to know. Pure. */
export type {
  BodyType,
  EnumType,
  ListType,
  LiteralType,
  ObjectType,
  PropType,
  RecordType,
  StringType,
  TupleType,
  UnionType,
} from './bodyType.ts';
export { CONTRACT_KINDS, type ContractKind, writeContract } from './contract.ts';
export { dataType } from './dataType.ts';
export { type EnvelopeConstants, envelopeType } from './envelopeType.ts';
export { jsonSchema, type JsonSchemaOptions } from './jsonSchema.ts';
export { receiver, type ReceiverKind, type ReceiverOptions, type SourceFile } from './receiver.ts';
export { type BodyOptions, bodyTypeOf, defaultBodyType } from './templateType.ts';
export { typescript } from './typescript.ts';
export { zodSource } from './zodSource.ts';
