using Lajur.Engine.Migration;
using Lajur.Host.Forms;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.Versions;

/// <summary>What an administrator chose so far: which versions, which pairs of steps, which cases.</summary>
internal sealed record MoveForm
{
    public const string SourceField = "dari";
    public const string TargetField = "ke";
    public const string CaseField = "perkara";
    public const string PreviewField = "pratinjau";
    public const string ActionField = "tindakan";
    public const string ReasonField = "alasan";
    public const string Move = "pindahkan";
    private const string PlaceField = "pasangan:";
    private const int MaxSources = 20;

    public IReadOnlyList<string> Sources { get; private init; } = [];

    public string? Target { get; private init; }

    /// <summary>The pairs chosen by hand, by source version.</summary>
    public ILookup<string, MigrationInstruction> Places { get; private init; } = Nothing;

    /// <summary>The cases by number; null when the page offered no choice.</summary>
    public IReadOnlyList<string>? Cases { get; private init; }

    /// <summary>The case to be looked at; null for none.</summary>
    public string? Preview { get; private init; }

    public string Reason { get; private init; } = "";

    public string OperationId { get; private init; } = "";

    public bool IsMove { get; private init; }

    private static ILookup<string, MigrationInstruction> Nothing { get; } = Array.Empty<MigrationInstruction>().ToLookup(_ => "", StringComparer.Ordinal);

    /// <summary>The name of the choice of what takes a step's place.</summary>
    public static string PlaceName(string versionId, string nodeId) => $"{PlaceField}{versionId}|{nodeId}";

    /// <summary>Versions alone, as an address names them.</summary>
    public static MoveForm Read(IQueryCollection query) => new() { Sources = Texts(query[SourceField]), Target = One(query[TargetField]) };

    /// <summary>Everything, as the page's form posts it.</summary>
    public static MoveForm Read(IFormCollection form)
    {
        var preview = One(form[PreviewField]);
        return new()
        {
            Sources = Texts(form[SourceField]),
            Target = One(form[TargetField]),
            Places = form.Where(field => field.Key.StartsWith(PlaceField, StringComparison.Ordinal))
                .Select(field => (Names: field.Key[PlaceField.Length..].Split('|', 2), Place: field.Value.ToString()))
                .Where(field => field.Names.Length == 2)
                .ToLookup(field => field.Names[0], field => new MigrationInstruction(field.Names[1], field.Place), StringComparer.Ordinal),
            Cases = form.ContainsKey(CaseField) ? [.. form[CaseField].OfType<string>().Where(number => number.Length > 0)] : null,
            Preview = preview,
            Reason = form[ReasonField].ToString(),
            OperationId = PostedForm.OperationOf(form),
            IsMove = preview is null && form[ActionField] == Move,
        };
    }

    private static string? One(StringValues values) => values is [{ Length: > 0 } one, ..] ? one : null;

    private static IReadOnlyList<string> Texts(StringValues values) =>
        [.. values.OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxSources)];
}
