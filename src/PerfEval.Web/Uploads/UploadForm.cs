using PerfEval.Ingestion;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;

namespace PerfEval.Web.Uploads;

/// <summary>Hands the parts of a form to the intake: files with their bytes, and files that only their hash is told of.</summary>
public sealed class UploadForm(Intake intake, PackedIntake packed, DocumentRegister register)
{
    private const int HashLength = 64;

    public async Task TakeAsync(ReceivedForm form, string name, Stream content, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.Skipped += (await packed.ReceiveAsync(await BatchAsync(form, cancel), name, content, cancel)).Count;
        form.Taken++;
    }

    /// <summary>“hash name”: content that this account handed in before and that is kept.</summary>
    public async Task TakeKnownAsync(ReceivedForm form, string told, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(told);
        if (form.User is null || told.Length < HashLength + 2) return;
        var (hash, name) = (told[..HashLength], told[(HashLength + 1)..]);
        var known = await register.KnownAsync([hash], form.User, cancel);
        if (known.TryGetValue(hash, out var size) && await intake.ReceiveKnownAsync(await BatchAsync(form, cancel), name, new StagedFile(hash, size), cancel)) form.Taken++;
        else form.Missing.Add(name);
    }

    private async Task<long> BatchAsync(ReceivedForm form, CancellationToken cancel) =>
        form.Batch ??= await intake.OpenBatchAsync(form.Name, form.Origin, form.User, cancel);
}
