using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Text;

namespace PerfEval.Core.Tests.Text;

public sealed class SlipFoldingTests
{
    [Theory]
    [InlineData("完成率IO0%", "完成率100%")]
    [InlineData("完成率lO%", "完成率10%")]
    [InlineData("完成率1〇0%", "完成率100%")]
    [InlineData("满意度9B.5%", "满意度98.5%")]
    [InlineData("安排1O0万元", "安排100万元")]
    [InlineData("安排O.5万元", "安排0.5万元")]
    [InlineData("支出3l2.S万元", "支出312.5万元")]
    [InlineData("支出12·5万元", "支出12.5万元")]
    [InlineData("支出1|2万元", "支出112万元")]
    [InlineData("共3，2O0万元", "共3，200万元")]
    [InlineData("第1，2O万元", "第1，20万元")]
    [InlineData("支出12万兀、8.4兀", "支出12万元、8.4元")]
    [InlineData("支出12方元、3.5力元", "支出12万元、3.5万元")]
    [InlineData("2O23年l2月3l日", "2023年12月31日")]
    [InlineData("2023年l月，3月I日", "2023年1月，3月1日")]
    [InlineData("（2O22.4.14）", "（2022.4.14）")]
    [InlineData("益财绩〔2O19〕l48号", "益财绩〔2019〕148号")]
    [InlineData("自评得分9O分", "自评得分90分")]
    [InlineData("得分\n43O.5\n1l2\n", "得分\n430.5\n112\n")]
    public void Slips_within_a_number_are_read(string text, string read) => Assert.Equal(read, SlipFolding.Fold(text));

    [Theory]
    [InlineData("共投入资金1 234.5 万元", "共投入资金01234.5 万元")]
    [InlineData("自评得分9 8 分", "自评得分098 分")]
    [InlineData("执行率97. 66%", "执行率097.66%")]
    [InlineData("执行率9 5%", "执行率095%")]
    public void Blanks_within_a_number_make_way_without_moving_its_ends(string text, string read) => Assert.Equal(read, SlipFolding.Fold(text));

    [Theory]
    [InlineData("O2O项目资金100万元，B2B平台1个，PM2.5下降5%")]
    [InlineData("汽车4S分店，6S日常管理，H2O分子，CO2减排10%")]
    [InlineData("II级响应，I类设备，LOGO设计费2万元，SOIL检测")]
    [InlineData("二〇二O年，三〇年，〇分")]
    [InlineData("|320|312.5|97%|\n|10|20万元|30|")]
    [InlineData("子项目1 200万元，子项目2 300万元，任务1 100%完成")]
    [InlineData("长方元素，有力元件，万里长征，每立方元价")]
    [InlineData("1 000 234\n12 34 5\n2018 120万元")]
    [InlineData("阿·买提，12·5事件")]
    [InlineData("设备编号B2\nI2\nO5\n")]
    public void What_may_be_a_word_is_left_alone(string text) => Assert.Equal(text, SlipFolding.Fold(text));

    [Fact]
    public void Text_without_such_characters_is_never_changed()
    {
        var clean = Gen.Elements("0123456789.,，%年月日万元分号〔〕（）：；。、\n\t-abcxyzXYZ项目资金支出为率得".ToCharArray());
        Prop.ForAll(clean.ArrayOf().Select(c => new string(c)).ToArbitrary(), text => SlipFolding.Fold(text) == text).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Length_stays_whatever_the_text()
    {
        var any = Gen.Elements("0123456789OoIlSB〇|·兀方力 .,，%年月日万元分号〔〕：\n\t项目资金支出为率得".ToCharArray());
        Prop.ForAll(any.ArrayOf().Select(c => new string(c)).ToArbitrary(), text => SlipFolding.Fold(text).Length == text.Length).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Reports_without_slips_are_never_changed()
    {
        var folder = Path.Combine(SourceTree.Core, "..", "..", "corpus", "retold");
        Assert.All(Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText).Select(TextFolding.Fold), text => Assert.Equal(text, SlipFolding.Fold(text)));
    }
}
