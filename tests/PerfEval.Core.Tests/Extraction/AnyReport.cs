using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Documents;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction;

/// <summary>Documents of every shape that no report should have: words, numbers, brackets, cells and line ends in any order.</summary>
internal static class AnyReport
{
    private static readonly string[] Words =
    [
        "预算", "支出", "到位资金", "结余", "合同金额", "其中：", "主要用于", "合计", "共计", "执行率", "完成率", "到位率", "追加", "调减", "调整后预算", "每人每月", "每户", "年初预算", "全年执行数",
        "项目名称", "实施单位", "项目资金（万元）", "年度资金总额", "一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分", "执行率（%）", "总分", "评价标准", "财政拨款", "中央资金", "县级",
        "一是", "二是", "（一）", "1.", "一、", "①", "项目概况", "存在的问题", "绩效自评报告", "自评得分", "等级为", "优秀", "岳阳市", "鼓楼区", "县水利局", "财预", "国办发", "验收", "开工", "起止时间", "报告日期", "管网工程项目",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "7", "12", "410", "1835", "2018", "23,264.53", "7,00.0,77", "１２．５", "٣٥", "99999999999999999999999999999", "0.0000000000000000000001", "999999999999.99", "三十六", "壹亿贰仟叁佰", "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一",
        "九亿九亿九亿九亿", "二〇一八", "二○一八", "IO0", "2018.12", "2018-05-01", "2018年5月", "2018年2月30日", "〔2018〕3号", "（2019）", "6-11月", "3—5", "100", "60", "40",
    ];

    private static readonly string[] Units =
    [
        "元", "万元", "万", "亿元", "亿", "千元", "百万元", "余万元", "%", "％", "‰", "百分之", "分", "年", "月", "日", "号", "人", "户", "个", "批次", "年度", "年底", "元/人", "角", "整", "以内", "左右", "约",
    ];

    private static readonly string[] Marks =
    [
        "，", "。", "；", "、", "：", ":", "（", "）", "(", ")", "〔", "〕", "【", "】", "《", "》", "“", "”", "×", "*", "=", "/", "-", "—", "~", "…", "＊＊＊", "_", " ", "\u3000", "\t", "\n", "\n", "\n|", "|", "|\n|", "\ud83d", "\ude00", "\u0301", "\0", "[bookmark: _GoBack]",
    ];

    public static Arbitrary<SourceDocument> Arbitrary { get; } = Documents().ToArbitrary();

    private static Gen<SourceDocument> Documents() =>
        from words in Gen.OneOf(Gen.Elements(Words), Gen.Elements(Numbers), Gen.Elements(Units), Gen.Elements(Marks)).ArrayOf()
        from repeated in Gen.Choose(1, 6)
        from shape in Gen.Choose(0, int.MaxValue)
        select Lay(string.Concat(Enumerable.Repeat(string.Concat(words), repeated)), shape);

    private static SourceDocument Lay(string text, int shape) => shape % 2 == 0 ? PrintedText.Lay(text) : Torn(text, shape);

    // Lines fall into paragraphs and cells at random; a cell may hold several lines and span rows and columns.
    private static SourceDocument Torn(string text, int shape)
    {
        var dice = new Dice(shape);
        var (blocks, tables, cells) = (new List<Block>(), new List<SourceTable>(), new List<TableCell>());
        var (row, column) = (0, 0);
        foreach (var line in Lines(text, dice))
        {
            if (dice.Next(3) == 0)
            {
                Close();
                if (line.Length > 0) blocks.Add(new Block(line, dice.Next(5) == 0 ? 1 : null));
                continue;
            }
            cells.Add(new TableCell(row, column, 1 + (dice.Next(9) == 0 ? 1 : 0), 1 + (dice.Next(7) == 0 ? 1 : 0), line));
            (row, column) = dice.Next(4) == 0 ? (row + 1, 0) : (row, column + 1);
        }
        Close();
        return new SourceDocument(DocumentFormat.Docx, text, blocks, tables);

        void Close()
        {
            if (cells.Count > 0) tables.Add(new SourceTable(tables.Count, TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), [.. cells]));
            cells.Clear();
            (row, column) = (0, 0);
        }
    }

    private static IEnumerable<TextSpan> Lines(string text, Dice dice)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            for (var more = 1 + dice.Next(2); more > 0 && end < text.Length; more--)
            {
                var stop = text.AsSpan(end).IndexOfAny('\n', '|', '\t');
                end = stop < 0 ? text.Length : end + stop + 1;
            }
            yield return TextSpan.FromBounds(start, end == text.Length ? end : end - 1);
            start = end;
        }
    }

    private sealed class Dice(int seed)
    {
        private uint _state = (uint)seed;

        public int Next(int sides)
        {
            _state = _state * 1664525 + 1013904223;
            return (int)((_state >> 16) % (uint)sides);
        }
    }
}
