namespace PerfEval.Core.Documents;

/// <summary>A rectangle of one page: where words stand, for the picture of the page to show them.</summary>
public readonly record struct PagePlace(int Page, PageBox Box);
