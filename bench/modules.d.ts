declare module 'json-templater/object.js' {
  export default function render(template: object, data: object): object;
}

declare module 'mustache' {
  const mustache: {
    render(template: string, view: object): string;
    clearCache(): void;
  };
  export default mustache;
}
