using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class SubProjectFinderTests
{
    [Theory]
    [InlineData("一、项目概况\n项目总预算100万元。\n（一）管网工程\n预算60万元，长3公里。\n（二）泵站工程\n预算40万元，建泵站1座。", "100万元 = 60万元 + 40万元 holds")]
    [InlineData("一、项目概况\n工程总投资100万元。\n1.管网工程：投资60万元，已付50万元。\n2.泵站工程：投资40万元。\n二、资金情况\n到位50万元。", "100万元 = 60万元 + 40万元 holds")]
    public void First_amounts_below_numbered_headings_may_add_up(string text, params string[] claims) => Assert.Equal(claims, Sums(text));

    [Theory]
    [InlineData("一、项目概况\n项目总预算100万元。\n（一）管网工程\n预算60万元。\n（二）泵站工程\n预算45万元。")]
    [InlineData("一、项目概况\n项目总预算100万元。\n（一）管网工程\n预算100万元。\n（二）泵站工程\n尚未开工。")]
    [InlineData("（一）管网工程\n预算60万元。\n（二）泵站工程\n预算40万元。\n（三）总预算\n预算100万元。")]
    public void Nobody_claims_a_sum_that_does_not_hold(string text) => Assert.Empty(Sums(text));

    private static string[] Sums(string text) => Extracting.Claims(text, RelationKind.Sum, RelationKind.SourceSum);
}
