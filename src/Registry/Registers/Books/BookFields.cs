namespace Lajur.Registry.Registers.Books;

/// <summary>What a column of a book can show of a line and its case, by the word that <see cref="BookColumn.Source"/> uses.</summary>
public static class BookFields
{
    public const string Text = "nomor", Order = "urut", Day = "tanggal", Moment = "waktu", Subject = "perihal";

    public const string Stamped = "stempel", StampedBy = "penstempel";

    public const string Case = "perkara", Service = "layanan", Channel = "saluran", Matter = "pokok", Submitted = "diajukan";

    public const string Name = "nama", Phone = "telepon", Email = "surel", Nik = "nik", Medium = "media";

    public const string Status = "keadaan", Closed = "selesai", Result = "hasil", Answer = "jawaban", Due = "tenggat";

    public const string Receiver = "penerima", Handed = "diserahkan";

    /// <summary>Before the key of a field of the application form.</summary>
    public const string AnswerPrefix = "isian:";

    /// <summary>Before the key of a step's form and a field of it, parted by a dot.</summary>
    public const string StepPrefix = "langkah:";

    /// <summary>Between sources of which the first that says something is shown.</summary>
    public const char Or = '|';

    /// <summary>Every field and what it is called, as an administrator chooses it.</summary>
    public static IReadOnlyList<(string Field, string Name)> All { get; } =
    [
        (Text, "Nomor sebagaimana ditulis"),
        (Order, "Nomor urut"),
        (Day, "Tanggal dicatat"),
        (Moment, "Tanggal dan jam dicatat"),
        (Subject, "Perihal dalam buku"),
        (Stamped, "Tanggal distempel"),
        (StampedBy, "Yang memberi stempel"),
        (Case, "Nomor perkara"),
        (Service, "Layanan"),
        (Channel, "Saluran"),
        (Matter, "Pokok permohonan"),
        (Submitted, "Tanggal diajukan"),
        (Name, "Nama pemohon"),
        (Phone, "Telepon pemohon"),
        (Email, "Surel pemohon"),
        (Nik, "NIK (selalu disamarkan)"),
        (Medium, "Media jawaban"),
        (Status, "Keadaan perkara"),
        (Closed, "Tanggal selesai"),
        (Result, "Hasil"),
        (Answer, "Jawaban untuk pemohon"),
        (Due, "Tenggat"),
        (Receiver, "Penerima produk"),
        (Handed, "Tanggal diserahkan"),
    ];

    /// <summary>Those that tell something of a person.</summary>
    private static readonly HashSet<string> s_personal =
        new([Matter, Name, Phone, Email, Nik, Answer, Receiver], StringComparer.Ordinal);

    /// <summary>True of what is masked for whoever does not keep the book; answers of forms are, unless the column is open.</summary>
    public static bool IsPersonal(string source) => source.Contains(':', StringComparison.Ordinal) || s_personal.Contains(source);

    /// <summary>The sources of a column, in the order in which they are looked at.</summary>
    public static IReadOnlyList<string> SourcesOf(BookColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Source.Split(Or, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
