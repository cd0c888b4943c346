using PerfEval.Readers.Xlsx.Formats;

namespace PerfEval.Readers.Tests.Xlsx.Formats;

public sealed class NumberFormatTests
{
    [Theory]
    // stored, format, shown
    [InlineData("0.92079999999999995", "0.00%", "92.08%")]
    [InlineData("0.9208", "0%", "92%")]
    [InlineData("0.98499999999999999", "0.0%", "98.5%")]
    [InlineData("1", "0.00%", "100.00%")]
    [InlineData("437.7", "0.00", "437.70")]
    [InlineData("23264.53", "#,##0.00", "23,264.53")]
    [InlineData("1234567", "#,##0", "1,234,567")]
    [InlineData("12", "#,##0", "12")]
    [InlineData("0", "#,##0.00", "0.00")]
    [InlineData("0.5", "#.00", ".50")]
    [InlineData("0.285", "0.00", "0.29")]
    [InlineData("1.005", "0.00", "1.01")]
    [InlineData("2.5", "0", "3")]
    [InlineData("-8.4", "0.00", "-8.40")]
    [InlineData("-8.4", "0.00_);(0.00)", "(8.40)")]
    [InlineData("-8.4", "#,##0.00;[Red]-#,##0.00", "-8.40")]
    [InlineData("-8.4", "#,##0.00;[红色]\\-#,##0.00", "-8.40")]
    [InlineData("123456", "0!.0000", "12.3456")]
    [InlineData("4377000", "0!.0,\"万元\"", "437.7万元")]
    [InlineData("4377000", "0\\.0,\"万元\"", "437.7万元")]
    [InlineData("4377000", "0!.0000\"万元\"", "437.7000万元")]
    [InlineData("1234", "0!.0000", "0.1234")]
    [InlineData("123456789", "0.00,", "123456.79")]
    [InlineData("123456789", "0.00,,\"百万\"", "123.46百万")]
    [InlineData("98", "0\"分\"", "98分")]
    [InlineData("98", "General\"分\"", "98分")]
    [InlineData("98.5", "G/通用格式\"分\"", "98.5分")]
    [InlineData("0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-  ")]
    [InlineData("437.7", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "437.70")]
    [InlineData("-437.7", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-437.70")]
    [InlineData("437.7", "[$¥-804]#,##0.00", "¥437.70")]
    [InlineData("3.14159", "0.0#", "3.14")]
    [InlineData("3", "0.0#", "3.0")]
    [InlineData("3", "0.##", "3.")]
    [InlineData("7", "000", "007")]
    [InlineData("12345", "[>=10000]0!.0,\"万\";0", "1.2万")]
    [InlineData("123", "[>=10000]0!.0,\"万\";0", "123")]
    [InlineData("12", "[DBNum1][$-804]General", "十二")]
    [InlineData("10500", "[DBNum1][$-804]G/通用格式", "一万〇五百")]
    [InlineData("3000000", "[DBNum2][$-804]General\"元整\"", "叁佰万元整")]
    [InlineData("100020003", "[DBNum2]General", "壹亿零贰万零叁")]
    [InlineData("123456789", "0.00E+00", "1.23E+08")]
    [InlineData("0.000123", "0.00E+00", "1.23E-04")]
    [InlineData("12345", "##0.0E+0", "12.3E+3")]
    [InlineData("1.5", "# ?/?", "1 1/2")]
    [InlineData("0.375", "?/8", "3/8")]
    [InlineData("4007101234", "000-0000-0000", "040-0710-1234")]
    [InlineData("5", ";;;", "")]
    [InlineData("0", "0;-0;;@", "")]
    [InlineData("x", "0.00", "x")]
    public void Number_is_shown_as_Excel_shows_it(string stored, string format, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(format).ShowNumber(stored, since1904: false));

    [Theory]
    [InlineData("437.7", "437.7")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("92.079999999999998", "92.08")]
    [InlineData("0.123456789123", "0.123456789")]
    [InlineData("1234.5678912", "1234.567891")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("123456789012", "1.23457E+11")]
    [InlineData("0.00001234", "1.234E-05")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("1E+2", "100")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1E+300", "1E+300")]
    [InlineData("100", "100")]
    public void Number_without_format_has_eleven_characters(string stored, string shown) =>
        Assert.Equal(shown, NumberFormat.General.ShowNumber(stored, since1904: false));

    [Theory]
    [InlineData("44048", "yyyy\"年\"m\"月\"d\"日\"", "2020年8月5日")]
    [InlineData("44048", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "2020年8月5日")]
    [InlineData("44048", "yyyy年mm月dd日", "2020年08月05日")]
    [InlineData("44048", "yyyy/m/d;@", "2020/8/5")]
    [InlineData("44048", "yyyy\\-mm\\-dd", "2020-08-05")]
    [InlineData("44048", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2020年8月5日")]
    [InlineData("44048", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", "二〇二〇年八月五日")]
    [InlineData("44062", "[DBNum1][$-804]m\"月\"d\"日\"", "八月十九日")]
    [InlineData("44048", "[$-804]aaaa;@", "星期三")]
    [InlineData("44048.5", "yyyy/m/d h:mm", "2020/8/5 12:00")]
    [InlineData("44048.999999999", "yyyy/m/d h:mm:ss", "2020/8/6 0:00:00")]
    [InlineData("44048.75", "h:mm AM/PM", "6:00 PM")]
    [InlineData("44048.75", "上午/下午h\"时\"mm\"分\"", "下午6时00分")]
    [InlineData("1.5", "[h]:mm:ss", "36:00:00")]
    [InlineData("0.5208449074", "mm:ss.0", "30:01.0")]
    [InlineData("60", "yyyy/m/d", "1900/2/29")]
    [InlineData("61", "yyyy/m/d", "1900/3/1")]
    [InlineData("1", "yyyy/m/d", "1900/1/1")]
    [InlineData("-1", "yyyy/m/d", "-1")]
    [InlineData("44048", "yy.m.d", "20.8.5")]
    [InlineData("44048", "e\"年\"", "2020年")]
    [InlineData("44048", "d-mmm-yy", "5-Aug-20")]
    public void Date_is_shown_by_its_format(string stored, string format, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(format).ShowNumber(stored, since1904: false));

    [Fact]
    public void Days_may_be_counted_since_1904() => Assert.Equal("2020/8/5", NumberFormat.Parse("yyyy/m/d").ShowNumber("42586", since1904: true));

    [Theory]
    [InlineData("@", "上年结转", "上年结转")]
    [InlineData("0.00", "无", "无")]
    [InlineData("\"第\"@\"号\"", "12", "第12号")]
    [InlineData("0;0;0;\"〔\"@\"〕\"", "2020", "〔2020〕")]
    [InlineData("#,##0.00;@", "—", "—")]
    public void Text_stays_what_it_is(string format, string words, string shown) => Assert.Equal(shown, NumberFormat.Parse(format).ShowText(words));

    [Theory]
    [InlineData(14, "2020/8/5")]
    [InlineData(31, "2020年8月5日")]
    [InlineData(57, "2020年8月")]
    [InlineData(58, "8月5日")]
    [InlineData(4, "44,048.00")]
    [InlineData(43, "44,048.00")]
    [InlineData(49, "44048")]
    [InlineData(10, "4404800.00%")]
    public void Formats_without_code_are_those_of_Chinese_Excel(int id, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(BuiltInFormats.CodeOf(id)).ShowNumber("44048", since1904: false));

    [Fact]
    public void No_format_and_no_number_makes_it_throw()
    {
        var random = new Random(17);
        string[] pieces = ["0", "#", "?", ".", ",", "%", "E+", "e-", "/", "@", ";", "\"", "\\", "!", "_", "*", "[", "]", "[h]", "[>=1]", "[DBNum1]", "[DBNum9]", "[$-", "yyyy", "m", "d", "h", "s", "aaa", "AM/PM", "上午/下午", "General", "G/", "万元", "-"];
        string[] numbers = ["0", "1", "-1", "0.5", "123456789.123", "1E+19", "-1E-11", "44048.7", "2958465.9999999", "79228162514264337593543950335", "1E+308", "NaN", ""];
        for (var round = 0; round < 20_000; round++)
        {
            var format = NumberFormat.Parse(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])));
            format.ShowNumber(numbers[random.Next(numbers.Length)], since1904: round % 2 == 0);
            format.ShowText("无");
        }
    }
}
