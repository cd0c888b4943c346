namespace PerfEval.Readers.Tests.Html;

public sealed class HtmlTableTests
{
    [Fact]
    public void Cells_stand_where_a_browser_puts_them()
    {
        var document = Reading.Text("""
            <table><thead><tr><th rowspan=2>项目资金<th colspan=2>预算<th rowspan="2">执行数</tr><tr><th>年初<th>全年</tr></thead>
            <tfoot><tr><td>合计<td colspan=2>320<td>312.5</tr></tfoot>
            <tr><td>财政拨款<td>320<td>320<td>312.5
            <tr style="display:none"><td>隐藏<td>1<td>1<td>1
            <tr><td rowspan=0>其他资金<td><td>0</table>
            """);

        Assert.Equal(["项目资金|预算|执行数", "年初|全年", "财政拨款|320|320|312.5", "其他资金||0", "合计|320|312.5"], document.Rows());
        Assert.Equal(
            [(0, 0, 2, 1), (0, 1, 1, 2), (0, 3, 2, 1), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1), (2, 3, 1, 1), (3, 0, 1, 1), (3, 1, 1, 1), (3, 2, 1, 1), (4, 0, 1, 1), (4, 1, 1, 2), (4, 3, 1, 1)],
            document.Tables[0].Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
    }

    [Fact]
    public void Span_that_leaves_the_table_ends_with_it()
    {
        var cells = Reading.Text("<table><tr><td rowspan=99>甲<td colspan=0>乙<td colspan=x>丙<tr><td>丁<td>戊</table>").Tables[0].Cells;
        Assert.Equal([(0, 0, 2, 1), (0, 1, 1, 1), (0, 2, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1)], cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
    }

    [Fact]
    public void Paragraphs_of_a_cell_are_its_lines()
    {
        var document = Reading.Text("<table><tr><td><p>目标1</p><p>目标2</p><td>实际<br>完成<td> 98 </tr><tr><td>甲<td>乙<td></tr></table>");
        Assert.Equal(["目标1\n目标2|实际\n完成|98", "甲|乙|"], document.Rows());
        Assert.Equal("目标1\n目标2\n实际\n完成\n98\n甲\n乙\n\n", document.Text);
    }

    [Fact]
    public void Caption_stands_above_its_table()
    {
        var document = Reading.Text("<table><caption>单位：万元</caption><tr><td>项目<td>金额<tr><td>机房<td>80</table>");
        Assert.Equal(["单位：万元"], document.Paragraphs());
        Assert.Equal(["项目|金额", "机房|80"], document.Rows());
    }

    [Fact]
    public void Table_in_a_cell_is_a_table_of_its_own()
    {
        var document = Reading.Text("<table><tr><td>项目名称<td>应急广播项目<td>年度<td>2022<tr><td>支出明细表<td colspan=3><table><tr><td>机房<td>80<tr><td>网络<td>20</table><tr><td>负责人<td>甲某<td>电话<td>无</table>");
        Assert.Equal(["机房|80", "网络|20"], document.Rows(1));
        Assert.True(document.Nesting.IsInner(document.Tables[1]));
        Assert.Equal("机房\n80\n网络\n20", document.Quote(document.Tables[0].Cells[5].Span));
    }

    [Fact]
    public void Tables_that_lay_out_a_page_are_no_tables()
    {
        var document = Reading.Text("""
            <table><tr><td><a href=/>首页</a></td></tr><tr><td>
              <table><tr><td><p>一、项目概况</p><p>本项目已完成，资金全部到位。</p>
                <table><tr><td>支出内容<td>金额<tr><td>机房<td>80</table>
              <p>二、存在的问题</p><p>支付不及时。</p></td></tr></table>
            </td></tr></table>
            """);
        Assert.Equal(["支出内容|金额", "机房|80"], document.Rows());
        Assert.Equal(["一、项目概况", "本项目已完成，资金全部到位。", "二、存在的问题", "支付不及时。"], document.Paragraphs()[^4..]);
    }
}
