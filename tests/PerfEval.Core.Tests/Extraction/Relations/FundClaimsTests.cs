using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class FundClaimsTests
{
    private const string Head = "|项目资金（万元）|全年预算数|全年执行数|执行率|\n";

    [Theory]
    [InlineData("|年度资金总额|100|90|90%|\n|中央财政资金|60|54|90%|\n|县级财政资金|40|36|90%|", "100 = 60 + 40 holds", "90 = 54 + 36 holds")]
    [InlineData("|年度资金总额|100|90|90%|\n|中央财政资金|60|54|90%|\n|县级财政资金|30|36|120%|", "100 = 60 + 30 fails", "90 = 54 + 36 holds")]
    [InlineData("|年度资金总额|100|90|90%|\n|财政拨款|100|90|90%|\n|其中：中央财政资金|60|54|90%|\n|县级财政资金|40|36|90%|", "100 = 100 + 60 + 40 or 100 or 60 + 40 holds", "90 = 90 + 54 + 36 or 90 or 54 + 36 holds")]
    [InlineData("|年度资金总额|100|90|90%|")]
    public void Sources_add_up_in_every_column(string rows, params string[] claims) => Assert.Equal(claims, Extracting.Claims(Head + rows, RelationKind.SourceSum));

    // The only source is all of the money in the columns beside it; where more than one differs, a row of another name is there.
    [Theory]
    [InlineData("|年度资金总额|366|366|278|\n|其中：财政拨款|366|466|278|", "366 = 366 holds", "366 = 466 fails", "278 = 278 holds")]
    [InlineData("|年度资金总额|366|466|378|\n|其中：财政拨款|366|366|278|", "366 = 366 holds")]
    public void Only_source_is_held_to_the_total_where_it_is_the_whole(string rows, params string[] claims) =>
        Assert.Equal(claims, Extracting.Claims("|项目资金（万元）|年初预算数|全年预算数|全年执行数|\n" + rows, RelationKind.SourceSum));

    [Theory]
    [InlineData("|年度资金总额|100|90|90%|", "90% = 90 / 100 holds")]
    [InlineData("|年度资金总额|100|90|95%|", "95% = 90 / 100 fails")]
    [InlineData("|年度资金总额|100|90|—|")]
    [InlineData("|年度资金总额|100|—|90%|")]
    public void Rate_is_payment_over_budget(string rows, params string[] claims) => Assert.Equal(claims, Extracting.Claims(Head + rows, RelationKind.ExecutionRate));

    [Theory]
    [InlineData("|年度资金总额|100|90|90%|", "100 ≥ 90 holds")]
    [InlineData("|年度资金总额|100|110|110%|", "100 ≥ 110 fails")]
    public void Payment_stays_within_the_budget(string rows, params string[] claims) => Assert.Equal(claims, Extracting.Claims(Head + rows, RelationKind.Ceiling));

    [Theory]
    [InlineData("|计划安排资金（万元）|120|实际到位资金（万元）|110|实际支出（万元）|100|结余（万元）|10|", "10 = 110 - 100 or 120 - 100 holds")]
    [InlineData("|计划安排资金（万元）|120|实际到位资金（万元）|110|实际支出（万元）|100|结余（万元）|15|", "15 = 110 - 100 or 120 - 100 fails")]
    [InlineData("|计划安排资金（万元）|120|实际到位资金（万元）|110|实际支出（万元）|100|结余（万元）|/|")]
    public void Balance_is_what_is_left(string text, params string[] claims) => Assert.Equal(claims, Extracting.Claims(text, RelationKind.Balance));
}
