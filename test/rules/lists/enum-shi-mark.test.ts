import { testRule } from '../../support/rule-tester';

const TITLE = '关于养老服务的调研报告\n';

testRule('enum-shi-mark', {
  good: [
    `${TITLE}主要做法：一是摸清底数；二是整合资源。\n`,
    `${TITLE}一要摸清底数，二要整合资源。\n`,
    // quoted words follow
    `${TITLE}群众最盼两件事。一是：“老人有人管。”二是：“价格能承受。”\n`,
    // words that are no items
    `${TITLE}原因之一是，床位不足；统一是，也是关键。\n`,
    `${TITLE}第一，摸清底数。\n`,
    // quoted
    `${TITLE}有人说：“一是，没有钱；二是，没有人，事情就这样拖了下来。”\n`,
    `${TITLE}首要是，也必须是摸清底数。\n`,
    // on the next line
    `${TITLE}一是：\n摸清底数，建立台账。\n`,
    `${TITLE}一是一，二是二，实事求是。\n`,
  ],
  bad: [
    {
      text: `${TITLE}一是⟦，⟧摸清底数，建立台账。\n`,
      message: '“一是”后一般不加标点。',
      fixed: `${TITLE}一是摸清底数，建立台账。\n`,
    },
    { text: `${TITLE}主要做法：一是⟦：⟧摸清底数。\n`, fixed: `${TITLE}主要做法：一是摸清底数。\n` },
    { text: `${TITLE}一是摸清底数；二是⟦，⟧整合资源。\n`, fixed: `${TITLE}一是摸清底数；二是整合资源。\n` },
    {
      text: `${TITLE}一是⟦，⟧摸清底数；二是⟦，⟧整合资源。\n`,
      fixed: `${TITLE}一是摸清底数；二是，整合资源。\n`,
    },
    { text: `${TITLE}一要⟦，⟧摸清底数。\n`, fixed: `${TITLE}一要摸清底数。\n` },
    { text: `${TITLE}（一）摸清底数。一是⟦、⟧建立台账。\n`, fixed: `${TITLE}（一）摸清底数。一是建立台账。\n` },
    { text: `${TITLE}三是⟦,⟧加强督导。\n`, fixed: `${TITLE}三是加强督导。\n` },
    { text: `${TITLE}主要有：一是摸底，二是⟦：⟧整合。\n`, fixed: `${TITLE}主要有：一是摸底，二是整合。\n` },
  ],
});
