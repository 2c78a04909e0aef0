namespace Lajur.Registry.Versions.Comparing;

/// <summary>A comparison in Indonesian sentences.</summary>
public static class ComparisonSentences
{
    /// <summary>Headings with their sentences; nothing for what does not differ.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<string> Sentences)> Of(DrawingComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        (string Heading, IReadOnlyList<string> Sentences)[] parts =
        [
            ("Umum", [.. comparison.General.Select(value => Of(value, value.Name))]),
            ("Langkah ditambahkan", [.. Steps(comparison, ChangeKind.Added).Select(Added)]),
            ("Langkah dihapus", [.. Steps(comparison, ChangeKind.Removed).Select(Removed)]),
            ("Langkah berganti nama", [.. Steps(comparison, ChangeKind.Changed).Where(step => step.FormerTitle is not null).Select(Renamed)]),
            ("Langkah dipindahkan ke pelaksana lain", [.. Steps(comparison, ChangeKind.Changed).Where(step => step.Lane is not null).Select(Moved)]),
            ("Isi langkah berubah", [.. Steps(comparison, ChangeKind.Changed).SelectMany(step => step.Values.Select(value => Of(value, $"{value.Name} {Lower(step.Name)}")))]),
            ("Sambungan", [.. comparison.Arrows.Select(Of)]),
            ("Formulir", [.. comparison.Forms.SelectMany(Of)]),
            ("Naskah standar dan SOP", [.. comparison.Texts.Select(value => Of(value, value.Name))]),
        ];
        return [.. parts.Where(part => part.Sentences.Count > 0)];
    }

    private static IEnumerable<StepChange> Steps(DrawingComparison comparison, ChangeKind kind) => comparison.Steps.Where(step => step.Kind == kind);

    private static string Added(StepChange step) => step.Lane is { After: { } lane } ? $"{step.Name} ditambahkan pada {lane}." : $"{step.Name} ditambahkan.";

    private static string Removed(StepChange step) => step.Lane is { Before: { } lane } ? $"{step.Name} dihapus dari {lane}." : $"{step.Name} dihapus.";

    private static string Renamed(StepChange step) =>
        step.Number is null ? $"Kotak “{step.FormerTitle}” menjadi “{step.Title}”." : $"Langkah {step.Number} “{step.FormerTitle}” menjadi “{step.Title}”.";

    private static string Moved(StepChange step) =>
        $"{step.Name} dipindahkan dari {step.Lane!.Before ?? "tanpa pelaksana"} ke {step.Lane.After ?? "tanpa pelaksana"}.";

    private static string Of(ValueChange value, string subject) => value switch
    {
        { Before: null } => $"{subject} ditambahkan: “{value.After}”.",
        { After: null } => $"{subject} dihapus, semula “{value.Before}”.",
        _ => $"{subject} berubah dari “{value.Before}” menjadi “{value.After}”.",
    };

    private static string Of(ArrowChange arrow) =>
        $"{(arrow.IsAdded ? "Ditambahkan" : "Dihapus")}: dari “{arrow.From}”{(arrow.Port is "" or "Done" ? "" : $", hasil “{arrow.Port}”,")} ke “{arrow.To}”.";

    private static IEnumerable<string> Of(FormChange form) => form.Kind switch
    {
        ChangeKind.Added => [$"Formulir {form.Key} ditambahkan."],
        ChangeKind.Removed => [$"Formulir {form.Key} dihapus."],
        _ => form.Fields.SelectMany(field => Of(form.Key, field)).Concat(form.IsReordered ? [$"Urutan isian formulir {form.Key} berubah."] : Array.Empty<string>()),
    };

    private static IEnumerable<string> Of(string form, FieldChange field) => field.Kind switch
    {
        ChangeKind.Added => [$"Formulir {form}: isian “{field.Label}” ditambahkan."],
        ChangeKind.Removed => [$"Formulir {form}: isian “{field.Label}” dihapus."],
        _ => field.Values.Select(value => $"Formulir {form}, isian “{field.Label}”: {Lower(Of(value, value.Name))}"),
    };

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
