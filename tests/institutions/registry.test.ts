import { describe, expect, it } from 'vitest';
import { findRegistered, REGISTRY_SHARDS, shardOf } from '../../utils/institutions/registry';

describe('findRegistered', () => {
  it('knows a body by its full name, whatever its capitals, marks and article', async () => {
    const body = { type: 'government', country: 'US', homepage: 'bjs.gov' };
    expect(await findRegistered(['Bureau of Justice Statistics'])).toEqual(body);
    expect(await findRegistered(['the bureau of justice, statistics'])).toEqual(body);
  });

  it('takes the first name that any body has', async () => {
    const found = await findRegistered(['No Such Body', 'Bureau of Justice Statistics', 'Indian Railways']);
    expect(found?.country).toBe('US');
    expect(await findRegistered(['No Such Body'])).toBeNull();
  });

  it('looks for a name where the data has it', async () => {
    for (const number of [0, REGISTRY_SHARDS - 1]) {
      const { default: lines } = await import(`../../utils/institutions/data/registry/${number}.json`);
      for (const key of Object.keys(lines)) expect(shardOf(key)).toBe(number);
    }
  });
});
