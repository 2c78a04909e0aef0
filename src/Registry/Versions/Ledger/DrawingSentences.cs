namespace Lajur.Registry.Versions.Ledger;

/// <summary>Lines of the ledger in Indonesian.</summary>
public static class DrawingSentences
{
    /// <summary>"Menerbitkan versi 4."</summary>
    public static string Of(DrawingChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var version = $"versi {change.Version}";
        var what = change.Kind switch
        {
            DrawingChangeKind.Saved => change.Times > 1 ? $"Menyimpan {version}, {change.Times} kali" : $"Menyimpan {version}",
            DrawingChangeKind.FormSaved => $"Menyimpan formulir pada {version}",
            DrawingChangeKind.FormDropped => $"Menghapus formulir dari {version}",
            DrawingChangeKind.TextsSaved => $"Menyimpan naskah standar dan SOP pada {version}",
            DrawingChangeKind.LanesChanged => $"Mengubah pelaksana pada {version}",
            DrawingChangeKind.RolledBack => $"Mengembalikan isi alur menjadi {version}",
            DrawingChangeKind.NoteWritten => $"Menulis catatan {version}",
            DrawingChangeKind.Asked => $"Meminta penerbitan {version}",
            DrawingChangeKind.Outdated => $"Mengubah {version} sesudah penerbitannya diminta, sehingga permintaan itu batal",
            DrawingChangeKind.Approved => $"Menyetujui penerbitan {version}",
            DrawingChangeKind.Returned => $"Mengembalikan permintaan penerbitan {version}",
            DrawingChangeKind.Published => $"Menerbitkan {version}",
            DrawingChangeKind.Retracted => $"Menarik {version} dari terbit",
            DrawingChangeKind.Deleted => $"Menghapus {version}",
            DrawingChangeKind.RuleChanged => "Mengubah aturan penerbitan",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
        return change.Detail is { } detail ? $"{what}: {detail.TrimEnd('.')}." : $"{what}.";
    }
}
