namespace PerfEval.Generation.Facts;

/// <summary>What a report on a whole department (部门整体支出) tells of it besides its money.</summary>
/// <param name="Posts">Posts granted (编制).</param>
/// <param name="Staff">People on them (实有).</param>
/// <param name="Hospitality">公务接待费: budget and spent.</param>
/// <param name="Cars">公务用车运行维护费: budget and spent.</param>
/// <param name="LastPublic">“三公”经费 of last year.</param>
public sealed record DepartmentFacts(int Posts, int Staff, (decimal Budget, decimal Paid) Hospitality, (decimal Budget, decimal Paid) Cars, decimal LastPublic)
{
    public decimal PublicBudget => Hospitality.Budget + Cars.Budget;

    public decimal PublicPaid => Hospitality.Paid + Cars.Paid;

    public static DepartmentFacts Invented(decimal annual, Dice dice)
    {
        // A post costs a county some 150,000 to 250,000 yuan a year, projects included.
        var posts = Math.Max(8, (int)(annual / (dice.Between(15, 25) * 10_000m)));
        var reception = Math.Max(20, posts * dice.Between(5, 12) / 10) * 1000m;
        var cars = Math.Max(61, posts * dice.Between(10, 30) / 10) * 1000m;
        return new(posts, posts - dice.Between(0, 4), (reception, reception - dice.Between(1, 19) * 1000m), (cars, cars - dice.Between(1, 60) * 1000m),
            reception + cars - dice.Between(-40, 40) * 1000m);
    }
}
