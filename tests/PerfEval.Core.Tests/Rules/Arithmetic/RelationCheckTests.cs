using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;
using static PerfEval.Core.Rules.Arithmetic.RelationOutcome;

namespace PerfEval.Core.Tests.Rules.Arithmetic;

public sealed class RelationCheckTests
{
    // kind | stated | operands | outcome. Each failing row stands beside its holding neighbour.
    [Theory]
    [InlineData(RelationKind.Sum, "42.1万元", "12.6万元 29.5万元", Holds)]
    [InlineData(RelationKind.Sum, "43.1万元", "12.6万元 29.5万元", Fails)]
    [InlineData(RelationKind.Sum, "70万元", "35万元 20万元 15万元", Holds)]
    [InlineData(RelationKind.Sum, "71万元", "35万元 20万元 15万元", Fails)] // exact numbers leave no room
    [InlineData(RelationKind.Sum, "7.29万元", "72890元", Holds)]
    [InlineData(RelationKind.Sum, "7.28万元", "72890元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Sum, "1.23亿元", "12345万元", Holds)]
    [InlineData(RelationKind.Sum, "2亿元", "15432万元", Holds)] // 亿 is always an interval
    [InlineData(RelationKind.Sum, "437万元", "400万元 37.7万元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Sum, "436万元", "400万元 37.7万元", Fails)]
    [InlineData(RelationKind.Sum, "15万元", "13.81万元 1.18万元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Balance, "110935.1元", "47.68万元 365864.9元", Holds)]
    [InlineData(RelationKind.Balance, "1.18万元", "15万元 13.81万元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Balance, "1.17万元", "15万元 13.81万元", Fails)]
    [InlineData(RelationKind.Balance, "1.1875万元", "15万元 13.8125万元", Holds)]
    [InlineData(RelationKind.ExecutionRate, "92.08%", "13.81万元 15万元", Holds)]
    [InlineData(RelationKind.ExecutionRate, "66.66%", "2万元 3万元", HoldsWhenCutOff)]
    [InlineData(RelationKind.ExecutionRate, "92.11%", "13.81万元 15万元", Fails)]
    [InlineData(RelationKind.ExecutionRate, "100%", "80.45万元 100万元", Fails)]
    [InlineData(RelationKind.ExecutionRate, "90%", "89.97万元 100万元", Holds)]
    [InlineData(RelationKind.Adjustment, "80万元", "100万元 -20万元", Holds)]
    [InlineData(RelationKind.Adjustment, "120万元", "100万元 -20万元", Fails)]
    [InlineData(RelationKind.Product, "14680万元", "8年 1835万元", Holds)]
    [InlineData(RelationKind.Product, "3.444万元", "7人 12月 410元", Holds)]
    [InlineData(RelationKind.Product, "14608万元", "8年 1835万元", Fails)]
    [InlineData(RelationKind.Completion, "100%", "16个 16个#2", Holds)]
    [InlineData(RelationKind.Ceiling, "1905.2万元", "1905.2万元#2", Holds)]
    [InlineData(RelationKind.Ceiling, "1905万元", "1905.2万元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Ceiling, "1905万元", "1906万元", Fails)]
    [InlineData(RelationKind.Ceiling, "100万元", "1000050元", HoldsWhenCutOff)]
    [InlineData(RelationKind.Equal, "89.97万元", "89.974万元", Holds)]
    public void Evaluates_the_formula_of_each_kind(RelationKind kind, string stated, string operands, RelationOutcome expected)
    {
        var parts = operands.Split(' ');
        var text = $"所列{stated}；" + string.Join("，", parts.Select(p => p.TrimStart('-').Split('#')[0]));
        var claim = ReportBuilder.From(text).Claim(kind, stated, parts).Build().Claims[0];

        Assert.Equal(expected, RelationCheck.Check(claim).Outcome);
    }

    [Fact]
    public void Refuses_approximate_operands_by_name()
    {
        var claim = ReportBuilder.From("合计350万元：约100万元、250万元").Claim(RelationKind.Sum, "350万元", "约100万元", "250万元").Build().Claims[0];

        var verdict = RelationCheck.Check(claim);

        Assert.Equal(CannotTell, verdict.Outcome);
        Assert.Equal("“约100万元”为约数，不能精确核对", verdict.Reason);
    }

    [Fact]
    public void Keeps_the_reason_of_a_claim_that_cannot_be_checked()
    {
        var claim = ReportBuilder.From("合计＊＊＊万元，其中甲3万元、乙5万元").Claim(RelationKind.Sum, "3万元", "5万元").NotCheckable("合计数被遮盖").Build().Claims[0];

        Assert.Equal((CannotTell, "合计数被遮盖"), (RelationCheck.Check(claim).Outcome, RelationCheck.Check(claim).Reason));
    }

    [Fact]
    public void Holds_when_any_reading_holds_and_names_it()
    {
        var claim = ReportBuilder.From("到位13.81万元，预算15万元，支付13.81万元，结余1.19万元")
            .Claim(RelationKind.Balance, "1.19万元", "13.81万元", "13.81万元#2").ReadAs("以到位资金为基数")
            .OrReading("以预算为基数", "15万元", "13.81万元#2").Build().Claims[0];

        var verdict = RelationCheck.Check(claim);

        Assert.Equal((Holds, "以预算为基数"), (verdict.Outcome, verdict.Reading.Name));
    }

    [Fact]
    public void Cannot_tell_when_one_reading_rests_on_an_approximate_number()
    {
        var claim = ReportBuilder.From("到位20万元，预算约15万元，支付13万元，结余2万元")
            .Claim(RelationKind.Balance, "2万元", "20万元", "13万元").OrReading("以预算为基数", "约15万元", "13万元").Build().Claims[0];

        Assert.Equal(CannotTell, RelationCheck.Check(claim).Outcome);
    }

    [Fact]
    public void Fails_on_a_rate_over_a_budget_of_nothing()
    {
        var claim = ReportBuilder.From("预算0万元，支出0.00万元，执行率100%").Claim(RelationKind.ExecutionRate, "100%", "0.00万元", "0万元").Build().Claims[0];

        Assert.Equal((Fails, true), (RelationCheck.Check(claim).Outcome, RelationCheck.Check(claim).DividesByZero));
    }

    [Fact]
    public void Cannot_tell_from_numbers_beyond_reckoning()
    {
        const string Huge = "99999999999999999999亿元";
        var claim = ReportBuilder.From($"共{Huge}：{Huge}、{Huge}").Claim(RelationKind.Product, Huge, Huge + "#2", Huge + "#3").Build().Claims[0];

        Assert.Equal(CannotTell, RelationCheck.Check(claim).Outcome);
    }
}
