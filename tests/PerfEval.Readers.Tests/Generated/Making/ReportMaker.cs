namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>
/// Makes a whole report out of a seed. Seeds 1–49 are for working on the readers; seeds from 1000 are held out: they are read only to measure,
/// and nothing is mended by looking into one of them.
/// </summary>
internal sealed class ReportMaker
{
    private static readonly string[] Fonts = ["Noto Serif CJK SC", "Noto Sans CJK SC"];

    private readonly Dice _dice;
    private readonly Wording _wording;
    private readonly RunMaker _runs;
    private readonly PageLook _look;
    private readonly List<CountedList> _lists;
    private readonly Counting _counting;
    private readonly List<MadeSection> _sections = [];
    private List<MadePart> _parts = [];
    private bool _landscape;
    private readonly bool _ragged;

    private ReportMaker(int seed)
    {
        _dice = new Dice(seed);
        _wording = new Wording(_dice) { Year = _dice.Between(2016, 2024) };
        _runs = new RunMaker(_dice, _wording);
        _look = Look();
        _ragged = _dice.Chance(25);
        _lists = [ListSchemes.ForHeadings(_dice)];
        _counting = new Counting(_lists);
    }

    public static MadeReport Of(int seed, ReportShape shape = ReportShape.Whole) => new ReportMaker(seed).Make(seed, shape);

    private MadeReport Make(int seed, ReportShape shape)
    {
        _parts.Add(new MadePart(MadeParagraph.Of(_wording.Filled("{年}年度{项目}绩效自评报告")) with { Heading = 0, Align = "center" }));
        if (shape == ReportShape.Whole) _parts.AddRange(FrontMatter.Of(_dice, _wording));
        if (shape == ReportShape.Whole) for (int i = 0, chapters = _dice.Between(4, 7); i < chapters; i++) Chapter(Phrases.Headings[i], i);
        else for (var i = 0; i < 2; i++) ShortChapter(Phrases.Headings[i], shape == ReportShape.Tables);
        _sections.Add(new MadeSection(_landscape, _parts));
        return new MadeReport(seed, _look, _lists, _sections) { NumbersByStyle = _dice.Chance(50) };
    }

    private void Chapter(string heading, int index)
    {
        if (index > 0 && _dice.Chance(12)) Turn();
        Heading(heading, 1, pageBreak: index > 0 && _dice.Chance(10));
        Paragraphs(_dice.Between(0, 2));
        for (var i = 0; i < _dice.Between(1, 3); i++)
        {
            Heading(_dice.One(Phrases.SubHeadings), 2);
            Paragraphs(_dice.Between(1, 3));
            if (_dice.Chance(25)) Heading(_dice.One(Phrases.SubHeadings) + "分析", 3);
            if (_dice.Chance(30)) Items();
            if (_dice.Chance(8)) _parts.Add(new MadePart(_runs.WithTextBox()));
            if (_dice.Chance(65)) Table();
        }
    }

    // Two of them fill a page or two: what is read off pictures takes seconds a page.
    private void ShortChapter(string heading, bool table)
    {
        Heading(heading, 1);
        var make = new TableMaker(_dice, _wording, _look.TextWidth(false));
        if (!table) for (var i = 0; i < 5; i++) _parts.Add(new MadePart(MadeParagraph.Of(_wording.Prose(3))));
        else _parts.AddRange([new MadePart(null, AnyTable.Short(make)), new MadePart(MadeParagraph.Of("注：" + _wording.Sentence()))]);
    }

    private void Heading(string words, int level, bool pageBreak = false)
    {
        var number = _counting.Next(ListSchemes.Headings, level - 1);
        _parts.Add(new MadePart(MadeParagraph.Of(words) with { Number = number, Counted = _counting.Place, Heading = level, Align = "left", KeepWithNext = true }) { PageBreakBefore = pageBreak });
    }

    private void Paragraphs(int count)
    {
        for (var i = 0; i < count; i++) _parts.Add(new MadePart(_runs.Body() with { Align = _ragged ? "left" : "both" }) { Controlled = _dice.Chance(4) });
    }

    private void Items()
    {
        var list = ListSchemes.ForItems(_dice, _lists);
        _lists.Add(list);
        for (var i = 0; i < _dice.Between(2, 5); i++)
        {
            var number = _counting.Next(list.Id, 0);
            _parts.Add(new MadePart(new MadeParagraph(_runs.Of(_wording.Prose(_dice.Between(1, 2)), 20), number) { Counted = _counting.Place }));
            if (list.Levels.Count > 1 && _dice.Chance(40))
                _parts.Add(new MadePart(new MadeParagraph([new MadeRun(_wording.Sentence())], _counting.Next(list.Id, 1)) { Counted = _counting.Place }));
        }
    }

    private void Table()
    {
        if (_dice.Chance(70)) _parts.Add(new MadePart(MadeParagraph.Of($"表{_dice.Between(1, 9)} {_dice.One(Phrases.SubHeadings)}一览表") with { Align = "center", Bold = _dice.Chance(50), KeepWithNext = true }));
        if (_dice.Chance(50)) _parts.Add(new MadePart(MadeParagraph.Of(_dice.One(["（单位：万元）", "单位：元", "金额单位：万元"])) with { Align = "right", KeepWithNext = true }));
        var make = new TableMaker(_dice, _wording, _look.TextWidth(_landscape));
        _parts.Add(new MadePart(null, new CellDressing(_dice, _runs, _lists, _counting).Of(AnyTable.Of(make, _landscape))) { Controlled = _dice.Chance(6) });
        // Two tables without a word between them are one table to Word.
        _parts.Add(new MadePart(_dice.Chance(40) ? MadeParagraph.Of("注：" + _wording.Sentence()) : _runs.Body()));
    }

    private void Turn()
    {
        _sections.Add(new MadeSection(_landscape, _parts));
        _parts = [];
        _landscape = !_landscape;
    }

    private PageLook Look()
    {
        var size = _dice.One([21, 24, 28, 32]);
        var exact = _dice.Chance(35);
        return new PageLook(_dice.One(Fonts), _dice.One(Fonts), size, _dice.Between(1100, 1800), exact ? "exact" : "auto", exact ? size * _dice.Between(16, 20) : _dice.One([240, 300, 360]))
        {
            Header = _dice.Chance(65) ? _wording.Filled(_dice.One(["{项目}绩效自评报告", "{单位}", "{年}年度绩效自评材料汇编"])) : null,
            Footer = _dice.Chance(85) ? _dice.One(["{0}", "- {0} -", "第{0}页 共{1}页", "— {0} —", "{0}/{1}"]) : null,
            BareFirstPage = _dice.Chance(30),
        };
    }
}
