using System.Globalization;
using Lajur.Host.Forms;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>What an administrator posted beside the file.</summary>
public sealed record ImportForm
{
    public const string UploadField = "berkas", NameField = "nama", TargetField = "tujuan", RevisionField = "_revisi", ActionField = "tindakan", Keep = "simpan";

    public const int LongestName = 200;

    public required string Name { get; init; }

    /// <summary>The drawing that is to take it; null for a new one.</summary>
    public required string? Target { get; init; }

    public required long? SeenRevision { get; init; }

    public required bool IsKept { get; init; }

    public required Guid Operation { get; init; }

    public static ImportForm Read(IFormCollection form, Guid fresh) => new()
    {
        Name = form[NameField].ToString().Trim(),
        Target = form[TargetField].ToString() is { Length: > 0 } target ? target : null,
        SeenRevision = long.TryParse(form[RevisionField], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null,
        IsKept = form[ActionField] == Keep,
        Operation = Guid.TryParse(PostedForm.OperationOf(form), out var operation) ? operation : fresh,
    };
}
