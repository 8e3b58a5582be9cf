declare module 'json-templater/object.js' {
  export default function render(template: object, data: object): object;
}
