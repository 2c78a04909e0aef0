using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>Compares standard and identity page of two versions of a drawing, part by part.</summary>
internal static class TextComparer
{
    public static IReadOnlyList<ValueChange> Compare(ServiceText? before, ServiceText? after)
    {
        var (was, now) = (Read(before), Read(after));
        return
        [
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal)
                .Select(name => new ValueChange(name, was.GetValueOrDefault(name), now.GetValueOrDefault(name)))
                .Where(value => value.Before != value.After),
        ];
    }

    private static Dictionary<string, string> Read(ServiceText? text)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (text is null)
        {
            return parts;
        }

        Write(parts, "Sumber standar", text.Standard.Source);
        // A parcel may bring two of a kind; neither may hide the other from whoever approves.
        foreach (var components in text.Standard.Components.GroupBy(component => component.Part))
        {
            Write(parts, $"Standar, {StandardPartNames.Of(components.Key)}", [.. components.SelectMany(one => (string?[])[one.Title, one.Text, .. one.Items])]);
        }

        if (text.SopPage is { } page)
        {
            Write(parts, page);
        }

        return parts;
    }

    private static void Write(Dictionary<string, string> parts, SopPage page)
    {
        Write(parts, "Nomor SOP", page.Number);
        Write(parts, "Nama SOP", page.Title);
        Write(parts, "Pemerintah pada SOP", page.Government);
        Write(parts, "Unit pada SOP", page.Unit);
        Write(parts, "Tanggal pembuatan SOP", page.MadeOn);
        Write(parts, "Tanggal revisi SOP", page.RevisedOn);
        Write(parts, "Tanggal pengesahan SOP", page.ApprovedOn);
        Write(parts, "Tanggal efektif SOP", page.EffectiveOn);
        Write(parts, "Pengesah SOP", page.ApprovedBy?.Position, page.ApprovedBy?.Name, page.ApprovedBy?.Rank, page.ApprovedBy?.Nip);
        Write(parts, "Dasar hukum SOP", [.. page.LegalBasis]);
        Write(parts, "Kualifikasi pelaksana SOP", [.. page.Qualifications]);
        Write(parts, "Keterkaitan SOP", [.. page.Linkage]);
        Write(parts, "Peralatan SOP", [.. page.Equipment]);
        Write(parts, "Peringatan SOP", [page.Warning?.Text, .. page.Warning?.Consequences ?? [], .. page.Warning?.Remedies ?? []]);
        Write(parts, "Pencatatan SOP", [.. page.Recording]);
    }

    private static void Write(Dictionary<string, string> parts, string name, params string?[] words)
    {
        if (words.Where(one => !string.IsNullOrWhiteSpace(one)).ToList() is { Count: > 0 } said)
        {
            parts[name] = string.Join("; ", said);
        }
    }
}
