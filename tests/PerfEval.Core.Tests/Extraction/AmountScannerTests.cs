using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction;

public sealed class AmountScannerTests
{
    [Theory]
    [InlineData("到位资金47.68万元", "47.68万元 476800")]
    [InlineData("合同金额365864.9元", "365864.9元 365864.9")]
    [InlineData("到位23,264.53万元", "23,264.53万元 232645300")]
    [InlineData("到位23，264.53万元", "23，264.53万元 232645300")]
    [InlineData("到位１２．５万元", "１２．５万元 125000")]
    [InlineData("投入 12.5 万元", "12.5 万元 125000")]
    [InlineData("投入12.5\n万元", "12.5\n万元 125000")]
    [InlineData("投资1.2亿元，其中贷款0.5亿", "1.2亿元 120000000", "0.5亿 50000000")]
    [InlineData("补助20千元", "20千元 20000")]
    [InlineData("投资3百万元", "3百万元 3000000")]
    [InlineData("维修费0.6万，耗材1.82万元", "0.6万 6000", "1.82万元 18200")]
    [InlineData("补贴30.00元/户", "30.00元 30")]
    [InlineData("人员费用5万元/人/年", "5万元 50000")]
    [InlineData("补贴为7人*12月*410元=3.444万", "410元 410", "3.444万 34440")]
    [InlineData("设备费6万元以内", "6万元 60000")]
    public void Reads_digits_with_their_unit(string text, params string[] expected) => Assert.Equal(expected, Extracting.Amounts(text));

    [Theory]
    [InlineData("支付3万5千元", "3万5千元 35000")]
    [InlineData("支付3万5000元", "3万5000元 35000")]
    [InlineData("支付12万3456.78元", "12万3456.78元 123456.78")]
    [InlineData("投资1亿2000万元", "1亿2000万元 120000000")]
    [InlineData("合同价叁佰万元整", "叁佰万元整 3000000")]
    [InlineData("合同价肆仟陆佰贰拾万元正", "肆仟陆佰贰拾万元正 46200000")]
    [InlineData("人民币壹亿贰仟叁佰万元整", "壹亿贰仟叁佰万元整 123000000")]
    [InlineData("大写：叁拾陆万伍仟捌佰陆拾肆元玖角", "叁拾陆万伍仟捌佰陆拾肆元玖角 365864.9")]
    [InlineData("大写：柒拾柒万零肆佰元整", "柒拾柒万零肆佰元整 770400")]
    [InlineData("大写：壹仟零伍元捌角叁分", "壹仟零伍元捌角叁分 1005.83")]
    [InlineData("奖励一千元", "一千元 1000")]
    [InlineData("补助两万元", "两万元 20000")]
    [InlineData("补助三万五千元", "三万五千元 35000")]
    [InlineData("补助十二万元", "十二万元 120000")]
    public void Reads_compounds_and_characters(string text, params string[] expected) => Assert.Equal(expected, Extracting.Amounts(text));

    [Theory]
    [InlineData("每户补助3—5万元", "3 30000", "5万元 50000")]
    [InlineData("每户补助3万元至5万元", "3万元 30000", "5万元 50000")]
    [InlineData("每户补助800~1200元", "800 800", "1200元 1200")]
    public void Reads_both_ends_of_a_range(string text, params string[] expected) => Assert.Equal(expected, Extracting.Amounts(text));

    [Theory]
    [InlineData("服务群众30万人")]
    [InlineData("种植面积5万亩")]
    [InlineData("月均办件4万件")]
    [InlineData("支付平台服务人口30万。")]
    [InlineData("发放图书5万册，接待1万余人次")]
    [InlineData("供水3亿立方米")]
    [InlineData("元旦、元宵节期间开展慰问")]
    [InlineData("2019年元旦前完成")]
    [InlineData("等候时间少于1分钟")]
    [InlineData("联系电话：0731-84210000")]
    [InlineData("邮编410500，凭证号0123")]
    [InlineData("三元区民政局")]
    [InlineData("城乡二元结构，多元化投入")]
    [InlineData("数百万元、上千万元、几万元")]
    [InlineData("合同金额＊＊＊万元")]
    [InlineData("合同金额＊＊5.2万元")]
    [InlineData("中标金额：点击查看万元")]
    [InlineData("预算7,00.0,77万元")]
    [InlineData("立项规范（1分），管理健全（2分）")]
    public void Leaves_other_numbers_alone(string text) => Assert.Empty(Extracting.Amounts(text));

    [Theory]
    [InlineData("支付5万元", false)]
    [InlineData("支付约5万元", true)]
    [InlineData("支付近5万元", true)]
    [InlineData("支付超过5万元", true)]
    [InlineData("支付5万元左右", true)]
    [InlineData("支付5万余元", true)]
    [InlineData("支付50余万元", true)]
    [InlineData("支付5万多元", true)]
    [InlineData("支付一百余万元", true)]
    [InlineData("支付3—5万元", true)]
    public void Knows_numbers_that_are_not_exact(string text, bool approximate) =>
        Assert.All(Extracting.Report(text).Amounts, a => Assert.Equal(approximate, a.Value.Approximate));

    [Theory]
    [InlineData("支付13.81万元", 138050, 138150)]
    [InlineData("支付13.80万元", 137950, 138050)]
    [InlineData("支付35万元", 350000, 350000)]
    [InlineData("支付8.4元", 8.35, 8.45)]
    [InlineData("支付3亿元", 250000000, 350000000)]
    [InlineData("支付叁佰万元整", 3000000, 3000000)]
    public void Stands_for_what_its_printed_places_tell(string text, double low, double high)
    {
        var value = Assert.Single(Extracting.Report(text).Amounts).Value;

        Assert.Equal(((decimal)low, (decimal)high), (value.Low, value.High));
    }

    [Theory]
    [InlineData("支付3千元", MoneyUnit.ThousandYuan)]
    [InlineData("支付3万元", MoneyUnit.TenThousandYuan)]
    [InlineData("支付3万5千元", MoneyUnit.ThousandYuan)]
    [InlineData("支付3百万元", MoneyUnit.MillionYuan)]
    [InlineData("支付3亿元", MoneyUnit.HundredMillionYuan)]
    [InlineData("支付叁佰万元整", MoneyUnit.Yuan)]
    public void Knows_its_unit(string text, MoneyUnit unit) => Assert.Equal(unit, Assert.Single(Extracting.Report(text).Amounts).Unit);

    [Theory]
    [InlineData("项目支出332万，用于学生体质监测193.5万、软件开发138.5万。", 3)]
    [InlineData("受财力影响，全年实际到位1205万，到位率96%。", 1)]
    [InlineData("项目支出332万，惠及学生3万，月均办件4万。", 1)]
    public void Bare_wan_is_money_where_the_words_say_what_it_paid_for(string text, int amounts) =>
        Assert.Equal(amounts, Extracting.Amounts(text).Length);
}
