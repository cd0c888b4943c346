namespace PerfEval.Evaluation.Figures;

/// <summary>An amount of one role (金额角色) that was given another.</summary>
public sealed record RoleConfusion(string Wanted, string Given);
