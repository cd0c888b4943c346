namespace PerfEval.Readers.Xlsx.Formats;

/// <summary>A day and a time as a workbook counts them (日期序列号): days since 1900 with a 29th of February that never was, or since 1904.</summary>
internal readonly record struct SerialDate(int Year, int Month, int Day, DayOfWeek Weekday, decimal Seconds)
{
    private const decimal SecondsOfDay = 86_400;
    private const int NeverWas = 60;            // 1900-02-29
    private const int Last = 2_958_465;         // 9999-12-31

    /// <summary>Null where Excel shows only #####. <paramref name="places"/>: decimals of the seconds that are shown.</summary>
    public static SerialDate? Of(decimal serial, bool since1904, int places)
    {
        if (serial < 0 || serial > Last) return null;
        var day = (int)decimal.Truncate(serial);
        var seconds = Math.Round((serial - day) * SecondsOfDay, places, MidpointRounding.AwayFromZero);
        if (seconds >= SecondsOfDay) (day, seconds) = (day + 1, seconds - SecondsOfDay);
        if (since1904) return At(new DateTime(1904, 1, 1), day, seconds);
        if (day == NeverWas) return new SerialDate(1900, 2, 29, DayOfWeek.Wednesday, seconds);
        if (day == 0) return new SerialDate(1900, 1, 0, DayOfWeek.Saturday, seconds);
        return At(new DateTime(1899, 12, day < NeverWas ? 31 : 30), day, seconds);
    }

    private static SerialDate? At(DateTime first, int day, decimal seconds)
    {
        if (day > (DateTime.MaxValue - first).Days) return null;
        var date = first.AddDays(day);
        return new SerialDate(date.Year, date.Month, date.Day, date.DayOfWeek, seconds);
    }
}
