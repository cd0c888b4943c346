namespace PerfEval.Storage.Accounts;

/// <summary>常用查询: a name for what an account asked a page for.</summary>
public sealed record SavedQuery(long Id, string Page, string Query, string Name);
