namespace PerfEval.Storage.Across;

/// <summary>How far a stored amount was rounded (取整): its trailing zeros tell, as the print is not at hand.</summary>
internal static class RoundedTo
{
    // 500万元 is as likely exact as rounded: nobody rounds to more than 万.
    private const decimal Coarsest = 10_000;

    /// <summary>Two amounts this far apart may be one number, each rounded in its own way.</summary>
    public static decimal Tolerance(decimal one, decimal other) => (Place(one) + Place(other)) / 2;

    private static decimal Place(decimal yuan)
    {
        var place = Coarsest;
        while (place > 0.01m && yuan % place != 0) place /= 10;
        return place;
    }
}
