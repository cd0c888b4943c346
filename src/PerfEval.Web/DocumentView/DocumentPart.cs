namespace PerfEval.Web.DocumentView;

/// <summary>What a report is drawn from, from top to bottom.</summary>
public abstract record DocumentPart;
