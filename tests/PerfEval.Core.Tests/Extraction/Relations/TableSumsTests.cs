using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class TableSumsTests
{
    private const string Head = "|支出内容|实际支出数（万元）|备注|\n";

    [Theory]
    [InlineData("|设备费|60|无|\n|培训费|40|无|\n|合计|100|无|", "100 = 60 + 40 holds")]
    [InlineData("|合 计|100|无|\n|设备费|60|无|\n|培训费|40|无|", "100 = 60 + 40 holds")]
    [InlineData("|设备费|60|无|\n|培训费|45|无|\n|支出合计|100|无|", "100 = 60 + 45 fails")]
    [InlineData("|设备费|60|无|\n|其中：服务器|50|无|\n|培训费|40|无|\n|合计|100|无|", "100 = 60 + 40 holds")]
    [InlineData("|设备费|60|无|\n|小计|60|无|\n|培训费|30|无|\n|差旅费|10|无|\n|小计|40|无|\n|合计|100|无|", "40 = 30 + 10 holds", "100 = 60 + 30 + 10 or 60 + 40 holds")]
    [InlineData("|设备费|60.123|无|\n|培训费|39.88|无|\n|合计|100|无|", "100 = 60.123 + 39.88 holds")]
    public void Rows_add_up_to_their_total_row(string rows, params string[] claims) => Assert.Equal(claims, Sums(Head + rows));

    [Theory]
    [InlineData("|设备费|60|无|\n|培训费|40|无|\n|差旅费|10|无|")]
    [InlineData("|设备费|60|无|\n|合计|100|无|")]
    [InlineData("|设备费|60|无|\n|培训费|/|无|\n|合计|100|无|")]
    public void Nothing_is_claimed_without_total_row_and_rows(string rows) => Assert.Empty(Sums(Head + rows));

    [Fact]
    public void Every_money_column_is_summed_and_no_other() =>
        Assert.Equal(
            ["30 = 20 + 10 holds", "28 = 20 + 9 fails"],
            Sums("|支出内容|单价（万元）|数量|预算数（万元）|支出数（万元）|\n|电脑|2|10|20|20|\n|桌椅|1|10|10|9|\n|合计|3|20|30|28|"));

    private static string[] Sums(string text) => Extracting.Claims(text, RelationKind.Sum);
}
