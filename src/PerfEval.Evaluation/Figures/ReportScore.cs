namespace PerfEval.Evaluation.Figures;

/// <summary>How well one report was analysed; figures that its gold doesn't tell are not there.</summary>
public sealed class ReportScore(string file, string family)
{
    private readonly Dictionary<string, Tally> figures = [];
    private readonly Dictionary<string, RuleTally> rules = [];
    private readonly List<Miss> misses = [];
    private readonly List<RoleConfusion> confusions = [];

    public string File { get; } = file;
    public string Family { get; } = family;
    public IReadOnlyDictionary<string, Tally> Figures => figures;
    public IReadOnlyDictionary<string, RuleTally> Rules => rules;
    public IReadOnlyList<Miss> Misses => misses;
    public IReadOnlyList<RoleConfusion> Confusions => confusions;

    internal void Count(string figure, Tally tally) => figures[figure] = figures.GetValueOrDefault(figure) + tally;

    internal void Count(string rule, RuleTally tally) => rules[rule] = rules.GetValueOrDefault(rule) + tally;

    internal void Confuse(string wanted, string given) => confusions.Add(new(wanted, given));

    internal void Lose(string figure, string words) => misses.Add(new(figure, "lost", words));

    internal void Exceed(string figure, string words) => misses.Add(new(figure, "extra", words));

    internal void Err(string figure, string words) => misses.Add(new(figure, "wrong", words));
}
