/** The modules of Monaco that are used and have no types of their own. */

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  /** Names a service; the type is that of the service. */
  export interface ServiceName<Service> {
    readonly type?: Service;
  }

  export const StandaloneServices: { get<Service>(name: ServiceName<Service>): Service };
}

declare module 'monaco-editor/platform/storage/common/storage' {
  import type { ServiceName } from 'monaco-editor/editor/standalone/browser/standaloneServices';

  export const IStorageService: ServiceName<{
    store(key: string, value: boolean, scope: number, target: number): void;
  }>;
}

declare module 'monaco-editor/platform/configuration/common/configuration' {
  import type { ServiceName } from 'monaco-editor/editor/standalone/browser/standaloneServices';

  export const IConfigurationService: ServiceName<{
    updateValue(key: string, value: boolean): Promise<void>;
  }>;
}

declare module 'monaco-editor/editor/common/tokens/contiguousTokensEditing' {
  /** Pairs of an end, in UTF-16 code units, and what stands up to it; null: not known. */
  export type StoredTokens = ArrayBuffer | Uint32Array | null;

  export const EMPTY_LINE_TOKENS: ArrayBuffer;

  export const ContiguousTokensEditing: {
    append(tokens: StoredTokens, others: StoredTokens): StoredTokens;
    insert(tokens: StoredTokens, offset: number, length: number): StoredTokens;
  };
}
