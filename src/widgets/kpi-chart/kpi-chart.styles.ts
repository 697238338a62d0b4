import {css} from 'lit';

export const kpiChartStyles = css`
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
