using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>What a page shows below each other: a paragraph or a table.</summary>
/// <param name="Kind">Set for what is never the article: navigation, page headers.</param>
internal abstract record FlowItem(AsideKind? Kind);
