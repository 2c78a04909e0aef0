using Lajur.Registry.Speech;

namespace Lajur.Registry.Offices.Staffing;

/// <summary>Changes of staff in Indonesian.</summary>
public static class StaffSentences
{
    /// <summary>"Kepala bidang atau seksi".</summary>
    public static string Role(OfficerRole role) => role switch
    {
        OfficerRole.Officer => "Petugas",
        OfficerRole.SectionHead => "Kepala bidang atau seksi",
        OfficerRole.Head => "Kepala kantor atau sekretaris",
        OfficerRole.Administrator => "Administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>"merancang dan menerbitkan".</summary>
    public static string Rights(DrawingRights rights)
    {
        List<string> words = [];
        if (rights.HasFlag(DrawingRights.Draw))
        {
            words.Add("merancang");
        }

        if (rights.HasFlag(DrawingRights.Publish))
        {
            words.Add("menerbitkan");
        }

        return words.Count > 0 ? IndonesianTime.Enumerate(words) : rights.HasFlag(DrawingRights.View) ? "melihat" : "tidak ada";
    }

    /// <summary>What an officer is, part by part, so that two descriptions can be compared.</summary>
    internal static IReadOnlyList<(string Part, string Words)> Describe(Officer officer, IReadOnlyList<Lane> lanes) =>
    [
        ("nama", officer.Name),
        ("jabatan", officer.Position),
        ("NIP", officer.EmployeeNumber ?? "tidak ada"),
        ("peran", Role(officer.Role)),
        ("hak atas alur", Rights(officer.DrawingRights)),
        ("pelaksana", lanes.Where(lane => officer.Holds(lane.Id)).Select(lane => lane.ShortName).ToList() is { Count: > 0 } held ? IndonesianTime.Enumerate(held) : "tidak ada"),
        ("bertugas juga di kantor lain", officer.SecondOfficeReason ?? "tidak"),
        ("status", officer.IsActive ? "aktif" : "tidak aktif"),
    ];

    /// <summary>What became different; null when nothing did.</summary>
    internal static string? Change(IReadOnlyList<(string Part, string Words)>? before, IReadOnlyList<(string Part, string Words)> after)
    {
        if (before is null)
        {
            return $"Ditambahkan: {string.Join("; ", after.Select(part => $"{part.Part} {part.Words}"))}.".CutTo(StaffChangeMapping.SentenceLength);
        }

        var different = before.Zip(after).Where(pair => pair.First != pair.Second)
            .Select(pair => $"{pair.Second.Part} dari {pair.First.Words} menjadi {pair.Second.Words}").ToList();
        return different.Count == 0 ? null : $"Diubah: {string.Join("; ", different)}.".CutTo(StaffChangeMapping.SentenceLength);
    }
}
