/**
 * Monaco's font of icons holds all of its editor's, some seven hundred; the parts of it that are used here
 * name about ninety. The build ships the font with those only, a tenth of its size.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { Codicon } from 'monaco-editor/base/common/codicons';
import { getCodiconFontCharacters } from 'monaco-editor/base/common/codiconsUtil';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/**
 * The icons that a module names, as `Codicon.chevronDown` or as `codicon-chevron-down`.
 * @returns their characters in the font
 */
export function iconsOf(code: string): ReadonlySet<string> {
  const characters = getCodiconFontCharacters();
  const found = new Set<string>();
  const add = (id: string): void => {
    const character = characters[id];
    if (character !== undefined) found.add(String.fromCodePoint(character));
  };
  for (const [, name = ''] of code.matchAll(/\bCodicon\.(\w+)/gu)) {
    const icon = Codicon[name];
    if (icon !== undefined) add(icon.id);
  }
  for (const [, id = ''] of code.matchAll(/\bcodicon-([a-z][a-z-]*[a-z])/gu)) add(id);
  return found;
}

const isIconFont = /codicon-[^/]*\.ttf$/u;

/** Puts the smaller font into the build, under a name of its own content. */
export function editorIcons(): Plugin {
  return {
    name: 'editor-icons',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const used = new Set<string>();
      for (const id of this.getModuleIds()) {
        if (!id.includes('monaco-editor')) continue;
        for (const character of iconsOf(this.getModuleInfo(id)?.code ?? '')) used.add(character);
      }
      const whole = Object.values(bundle).find(({ fileName }) => isIconFont.test(fileName));
      if (whole?.type !== 'asset' || used.size === 0)
        return this.error('Monaco’s font of icons is no longer where it was.');
      const font = await subsetFont(Buffer.from(whole.source), [...used].join(''), {
        targetFormat: 'truetype',
      });
      const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8);
      const smaller = `assets/codicon-${hash}.ttf`;
      Reflect.deleteProperty(bundle, whole.fileName);
      this.emitFile({ type: 'asset', fileName: smaller, source: font });
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = String(file.source).replaceAll(basename(whole.fileName), basename(smaller));
      }
    },
  };
}
