namespace PerfEval.Web.Uploads;

/// <summary>What has been taken from a form so far; the batch is opened with its first file.</summary>
public sealed class ReceivedForm(long? batch, string name, string? user)
{
    public long? Batch { get; set; } = batch;

    public string Name { get; } = name;

    public string? User { get; } = user;

    /// <summary>web | api</summary>
    public string Origin { get; init; } = "web";

    public int Taken { get; set; }

    /// <summary>Files in archives that a system wrote.</summary>
    public int Skipped { get; set; }

    /// <summary>Names told as known whose bytes are not here: they have to be sent.</summary>
    public IList<string> Missing { get; } = [];
}
