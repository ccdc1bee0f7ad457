import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Identified {
  $id?: string | undefined;
}

/** Faults of data by JSON Schemas that refer to each other, in words of the validator. */
export function schemaValidator(schemas: readonly Identified[]) {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv);
  ajv.addSchema(schemas as object[]);
  return (address: string, data: unknown): string[] => {
    const validate = ajv.getSchema(address);
    if (!validate) throw new Error(`There is no schema ${address}.`);
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
