using System.Text;
using PerfEval.Ingestion.Rosters;
using PerfEval.Storage.Rosters;

namespace PerfEval.Ingestion.Tests.Rosters;

public sealed class RosterSheetTests
{
    [Fact]
    public void Columns_are_known_by_their_heads_in_any_order_below_a_title()
    {
        var sheet = Read("2021年应报名单,,,\n序号,项目名称,区县,单位名称,年度\n1,农村饮水安全工程,仁化县,仁化县水务局,2021年\n2,\"校舍维修，改造\",仁化县,仁化县教育局,2022\n");

        Assert.Empty(sheet.Complaints);
        Assert.Equal(
            [new RosterEntry(2021, "仁化县", "仁化县水务局", "农村饮水安全工程"), new RosterEntry(2022, "仁化县", "仁化县教育局", "校舍维修，改造")], sheet.Entries);
    }

    [Fact]
    public void Year_and_county_given_beside_hold_where_the_list_has_none() =>
        Assert.Equal([new RosterEntry(2023, "华容县", "县水利局", "")], Read("单位,联系电话\n县水利局,\n", 2023, "华容县").Entries);

    [Fact]
    public void Lines_that_lack_something_are_named_one_by_one()
    {
        var sheet = Read("单位,项目\n县水利局,堤防加固\n,渠道清淤\n");

        Assert.Equal(["第2行（县水利局）没有年度：请在名单中加“年度”一栏，或载入时指明", "第3行没有单位名称"], sheet.Complaints);
    }

    [Fact]
    public void A_list_in_the_encoding_of_chinese_windows_with_semicolons_is_read() =>
        Assert.Equal(
            [new RosterEntry(2021, "", "县水利局", "堤防加固")],
            RosterSheet.Read(RosterFile.Tables("名单.CSV", CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes("单位;项目;年度\n县水利局;堤防加固;2021\n"))).Entries);

    [Fact]
    public void A_file_without_a_column_of_units_is_no_roster() =>
        Assert.Equal("没有找到应报名单：表中须有“单位”或“单位名称”一栏", Assert.Single(Read("姓名,年龄\n李某,30\n").Complaints));

    private static RosterSheet Read(string csv, int? year = null, string? county = null) =>
        RosterSheet.Read(RosterFile.Tables("名单.csv", Encoding.UTF8.GetBytes(csv)), year, county);
}
