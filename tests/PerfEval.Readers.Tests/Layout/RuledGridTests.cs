using PerfEval.Readers.Layout.Grids;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Tests.Layout;

public sealed class RuledGridTests
{
    [Fact]
    public void Places_that_no_line_parts_are_one_cell()
    {
        var grid = Assert.Single(RuledGrid.Find(new Paper()
            .Across(100, 50, 350).Across(120, 150, 350).Across(140, 50, 350)
            .Down(50, 100, 140).Down(150, 100, 140).Down(250, 120, 140).Down(350, 100, 140).Page().Rulings));
        Assert.Equal([(0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1)], grid.Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
        Assert.Equal(0, grid.CellAt(60, 135));
        Assert.Equal(3, grid.CellAt(260, 135));
        Assert.Equal(-1, grid.CellAt(260, 145));
    }

    [Fact]
    public void Lines_drawn_twice_in_pieces_and_not_quite_meeting_are_one_grid()
    {
        var paper = new Paper();
        foreach (var y in new[] { 100.0, 120, 140 }) paper.Across(y, 51, 149).Across(y + 1.5, 151, 249);
        foreach (var x in new[] { 50.0, 150, 250 }) paper.Down(x, 101, 119).Down(x + 0.4, 121, 139);
        Assert.Equal(4, Assert.Single(RuledGrid.Find(paper.Page().Rulings)).Cells.Count);
    }

    [Fact]
    public void Open_sides_are_closed_where_lines_stick_out()
    {
        var paper = new Paper();
        foreach (var y in new[] { 100.0, 120, 140 }) paper.Across(y, 50, 350);
        paper.Down(150, 100, 140).Down(250, 100, 140);
        Assert.Equal(6, Assert.Single(RuledGrid.Find(paper.Page().Rulings)).Cells.Count);
    }

    [Fact]
    public void Underline_in_a_cell_parts_nothing()
    {
        var paper = new Paper().Grid([50, 250, 350], [100, 130, 160]).Across(115, 60, 120);
        Assert.Equal(4, Assert.Single(RuledGrid.Find(paper.Page().Rulings)).Cells.Count);
    }

    [Fact]
    public void Lone_line_under_a_header_is_no_grid() => Assert.Empty(RuledGrid.Find(new Paper().Across(60, 70, 525).Page().Rulings));

    [Fact]
    public void Broken_coordinates_are_left_out()
    {
        var paper = new Paper().Grid([50, 150, 250], [100, 120, 140]);
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity, -1e300 })
            paper.Across(bad, 50, 250).Down(50, bad, 120).Across(110, 50, bad);
        Assert.Equal(4, Assert.Single(RuledGrid.Find(paper.Page().Rulings)).Cells.Count);
    }

    [Fact]
    public void Hatched_drawing_takes_no_time_out_of_proportion()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        var rulings = Enumerable.Range(0, 25_000).SelectMany(i => new[] { new Ruling(true, i, 0, 25_000), new Ruling(false, i, 0, 25_000) }).ToList();
        Assert.Empty(RuledGrid.Find(rulings));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 10);
    }
}
