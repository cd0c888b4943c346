using PerfEval.Core.Extraction;
using PerfEval.Core.Tests.Building;
using PerfEval.Core.Text;

namespace PerfEval.Core.Tests.Extraction;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("2018年5月开工", "2018年5月 2018-05")]
    [InlineData("2018年5月9#、11月2#", "2018年5月 2018-05", "11月 2018-11")]
    [InlineData("2018年1月1日起", "2018年1月1日 2018-01-01")]
    [InlineData("2018年实施", "2018年 2018")]
    [InlineData("2018年度预算", "2018年度 2018")]
    [InlineData("２０１８年５月", "２０１８年５月 2018-05")]
    [InlineData("2020年    1月", "2020年    1月 2020-01")]
    [InlineData("2018 年 5 月 3 日", "2018 年 5 月 3 日 2018-05-03")]
    [InlineData("2022.4.14", "2022.4.14 2022-04-14")]
    [InlineData("2018-05-01", "2018-05-01 2018-05-01")]
    [InlineData("2018/5/1", "2018/5/1 2018-05-01")]
    [InlineData("时间：2018.05", "2018.05 2018-05")]
    [InlineData("2018年5月3号验收", "2018年5月3号 2018-05-03")]
    [InlineData("2018年5月份完成", "2018年5月份 2018-05")]
    [InlineData("2018年5月中旬", "2018年5月中旬 2018-05")]
    [InlineData("2018年上半年", "2018年上半年 2018")]
    [InlineData("2018年第三季度", "2018年 2018")]
    [InlineData("二〇一八年", "二〇一八年 2018")]
    [InlineData("二○一八年五月", "二○一八年五月 2018-05")]
    [InlineData("二O一八年五月", "二O一八年五月 2018-05")]
    [InlineData("二零一八年五月二十三日", "二零一八年五月二十三日 2018-05-23")]
    [InlineData("2020年2月29日", "2020年2月29日 2020-02-29")]
    public void Reads_every_form(string text, params string[] expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("2018年底完成", "2018年底 2018-12-31")]
    [InlineData("2018年年底完成", "2018年年底 2018-12-31")]
    [InlineData("2018年末余额", "2018年末 2018-12-31")]
    [InlineData("2018年11月底完成", "2018年11月底 2018-11-30")]
    [InlineData("2018年3月开工，6月底完工", "2018年3月 2018-03", "6月底 2018-06-30")]
    [InlineData("2019年2月末", "2019年2月末 2019-02-28")]
    public void Ends_of_years_and_months_are_their_last_day(string text, params string[] expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("2018年1月-12月", "2018年1月 2018-01", "12月 2018-12")]
    [InlineData("2018年1-12月", "2018年1 2018-01", "12月 2018-12")]
    [InlineData("2018年全年，6-11月施工", "2018年 2018", "6 2018-06", "11月 2018-11")]
    [InlineData("2019年招标，6月至11月施工", "2019年 2019", "6月 2019-06", "11月 2019-11")]
    [InlineData("2018—2025年", "2018 2018", "2025年 2025")]
    [InlineData("2018年-2020年", "2018年 2018", "2020年 2020")]
    [InlineData("2018、2019年度", "2018 2018", "2019年度 2019")]
    [InlineData("2018年3月1日至5日", "2018年3月1日 2018-03-01", "5日 2018-03-05")]
    [InlineData("2018年3月1-5日", "2018年3月1 2018-03-01", "5日 2018-03-05")]
    [InlineData("2018年12月至次年3月", "2018年12月 2018-12", "次年3月 2019-03")]
    [InlineData("2018年3月1日至2019年2月28日", "2018年3月1日 2018-03-01", "2019年2月28日 2019-02-28")]
    [InlineData("2018年5月启动，9月3日验收", "2018年5月 2018-05", "9月3日 2018-09-03")]
    [InlineData("2020.01.01-2020.12.31", "2020.01.01 2020-01-01", "2020.12.31 2020-12-31")]
    public void Reads_both_ends_and_takes_the_year_from_before(string text, params string[] expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("2018年2月30日", "2018年2月30日 -")]
    [InlineData("2019年2月29日", "2019年2月29日 -")]
    [InlineData("2018年13月", "2018年13月 -")]
    [InlineData("2018年4月31日", "2018年4月31日 -")]
    [InlineData("2023年7年17日", "2023年7年17日 -")]
    [InlineData("202年1月11日", "202年1月11日 -")]
    [InlineData("20188年1月", "20188年1月 -")]
    public void Impossible_dates_have_no_iso_form(string text, params string[] expected) => Assert.Equal(expected, Dates(text));

    [Theory]
    [InlineData("元旦期间")]
    [InlineData("等候1分钟")]
    [InlineData("为期2年3个月")]
    [InlineData("期限12个月")]
    [InlineData("5日内办结")]
    [InlineData("5月发放")]
    [InlineData("电话0731-20185678，手机13820180512")]
    [InlineData("邮编201800")]
    [InlineData("凭证2018-05-0012")]
    [InlineData("发放2018.12万元")]
    [InlineData("发放2018.12 万元")]
    [InlineData("共2018件")]
    [InlineData("一二三四年级学生")]
    [InlineData("月饼5个，12月×410元")]
    public void Leaves_other_numbers_alone(string text) => Assert.Empty(Dates(text));

    [Theory]
    [InlineData("2018年2月", "2018-02-01", "2018-02-28")]
    [InlineData("2018年", "2018-01-01", "2018-12-31")]
    [InlineData("2018年底", "2018-12-01", "2018-12-31")]
    [InlineData("2018年5月3日", "2018-05-03", "2018-05-03")]
    public void Stands_for_the_days_of_its_precision(string text, string first, string last)
    {
        var date = Assert.Single(Extracting.Report(text).Dates);

        Assert.Equal((first, last), ($"{date.First:yyyy-MM-dd}", $"{date.Last:yyyy-MM-dd}"));
    }

    [Fact]
    public void Number_of_a_money_column_is_no_date() =>
        Assert.Empty(Extracting.Report("单位：万元\n|项目|预算数|执行数|\n|办公费|2018.10|2017.12|").Dates);

    private static string[] Dates(string text) =>
        [.. DateScanner.Scan(PrintedText.Lay(text), new SpanSet(text.Length)).Select(d => $"{d.Evidence.Quote} {d.Iso ?? "-"}")];
}
