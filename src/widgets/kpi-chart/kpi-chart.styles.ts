import {css} from 'lit';

export const kpiChartStyles = css`
  @container (min-width: 17em) and (max-width: 24em) {
    .tools {
      display: grid;
      grid-template: repeat(3, auto) / auto max-content;
      grid-auto-flow: column;
      justify-content: start;
      justify-items: start;
      gap: 0.444em;
    }
  }
  .waiting {
    display: grid;
    gap: 0.667em;
  }
  .waiting > .bone {
    height: 1.62em;
  }
  .waiting > :nth-child(2) {
    height: 2.4em;
    width: 40%;
  }
  .waiting > :last-child {
    height: 15em;
  }
`;
