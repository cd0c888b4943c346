namespace PerfEval.Readers.Tests.PlainText;

public sealed class WordMarksTests
{
    [Fact]
    public void Cells_that_end_with_a_bell_become_a_table()
    {
        var document = Reading.Text("一、资金\r项目\r\a金额\r\a\r\a机房\r\a80\r\a\r\a网络\r设备\r\a\r\a\r\a合计\r\a437.7\r\a\r\a二、问题\r没有。\r");
        Assert.Equal(["项目|金额", "机房|80", "网络\n设备|", "合计|437.7"], document.Rows());
        Assert.Equal(["一、资金", "二、问题", "没有。"], document.Paragraphs());
    }

    [Fact]
    public void Result_of_a_field_is_read_and_its_code_is_not()
    {
        var document = Reading.Text("一、项目概况\r本项目由县信息中心实施，资金全部到位，没有结余，已通过验收，运行正常，群众反映良好，效益明显，以后继续加强管理和维护。\r见第\u0013 PAGEREF _Toc1 \\h \u00143\u0015页，合计\u0013 =SUM(\u0013 REF X \u0014A1\u0015) \u0014437.7\u0015万元");
        Assert.Equal("见第3页，合计437.7万元", document.Paragraphs()[^1]);
    }
}
