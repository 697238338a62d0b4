/** A response that is not a good answer, and its text when it was to be JSON but is not. */
export class UnusableResponse extends Error {
  readonly response: Response;
  readonly text: string | undefined;

  constructor(response: Response, text?: string) {
    super();
    this.response = response;
    this.text = text;
  }
}
