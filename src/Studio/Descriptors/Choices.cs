namespace Lajur.Studio.Descriptors;

/// <summary>What can be chosen in Elsa Studio besides activities.</summary>
internal static class Choices
{
    /// <summary>Syntaxes of inputs.</summary>
    public static readonly IReadOnlyList<ExpressionView> Expressions =
    [
        new("Literal", "Nilai tetap", false, new Dictionary<string, string>(StringComparer.Ordinal)),
        new("Object", "Objek", false, new Dictionary<string, string>(StringComparer.Ordinal)),
        new("JavaScript", "JavaScript", true, new Dictionary<string, string>(StringComparer.Ordinal) { ["MonacoLanguage"] = "javascript" }),
        new("Variable", "Variabel", true, new Dictionary<string, string>(StringComparer.Ordinal)),
        new("Input", "Masukan alur", true, new Dictionary<string, string>(StringComparer.Ordinal)),
    ];

    /// <summary>Types of variables.</summary>
    public static readonly IReadOnlyList<NamedChoice> VariableTypes =
    [
        new("Object", "Objek", "Isian formulir atau data lain berbentuk JSON.", "Dasar"),
        new("String", "Teks", "Tulisan.", "Dasar"),
        new("Boolean", "Ya atau tidak", "Benar atau salah.", "Dasar"),
        new("Int16", "Bilangan bulat kecil", "Angka tanpa koma, sampai 32.767.", "Dasar"),
        new("Int32", "Bilangan bulat", "Angka tanpa koma.", "Dasar"),
        new("Int64", "Bilangan bulat besar", "Angka tanpa koma, sampai 19 digit.", "Dasar"),
        new("Single", "Bilangan pecahan pendek", "Angka dengan koma, sekitar 7 digit.", "Dasar"),
        new("Double", "Bilangan pecahan", "Angka dengan koma.", "Dasar"),
        new("Decimal", "Bilangan desimal", "Angka dengan koma yang tepat, misalnya uang.", "Dasar"),
        new("Guid", "Kode unik", "Kode acak 32 huruf dan angka.", "Dasar"),
        new("ByteArray", "Isi berkas", "Isi berkas sebagai teks base64.", "Dasar"),
        new("DateTimeOffset", "Tanggal dan waktu", "Saat tertentu dengan zona waktu.", "Waktu"),
        new("DateTime", "Tanggal dan waktu tanpa zona", "Saat tertentu.", "Waktu"),
        new("DateOnly", "Tanggal", "Tanggal tanpa jam.", "Waktu"),
        new("TimeOnly", "Jam", "Jam tanpa tanggal.", "Waktu"),
        new("TimeSpan", "Lama waktu", "Jam, menit, dan detik.", "Waktu"),
        new("StringDictionary", "Kamus teks", "Teks dengan nama.", "Lainnya"),
        new("ObjectDictionary", "Kamus", "Nilai dengan nama.", "Lainnya"),
        new("ExpandoObject", "Objek bebas", "Objek JSON yang isinya dibaca dengan titik.", "Lainnya"),
        new("JsonObject", "Objek JSON", "Objek JSON.", "Lainnya"),
    ];

    /// <summary>Where variables are kept.</summary>
    public static readonly IReadOnlyList<NamedChoice> StorageDrivers =
    [
        new("Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core", "Bersama perkara", "Disimpan selama perkara ada.", Priority: 5),
        new("Elsa.Workflows.WorkflowStorageDriver, Elsa.Workflows.Core", "Bersama perkara (nama lama)", "Sama dengan \"Bersama perkara\".", Deprecated: true),
        new("Elsa.Workflows.MemoryStorageDriver, Elsa.Workflows.Core", "Sementara", "Hilang begitu alur menunggu."),
    ];

    /// <summary>What the journal keeps of inputs and outputs.</summary>
    public static readonly IReadOnlyList<NamedChoice> LogPersistenceStrategies =
    [
        Logging("Inherit", "Ikut aturan di atasnya", "Langkah mengikuti alur, isian mengikuti langkah."),
        Logging("Include", "Catat", "Nilainya tampil di catatan jalannya alur."),
        Logging("Exclude", "Jangan catat", "Nilainya tidak disimpan di catatan jalannya alur."),
    ];

    /// <summary>When a run is saved; every name but these means the same as the first.</summary>
    public static readonly IReadOnlyList<CommitStrategyView> CommitStrategies =
    [
        new("WorkflowExecuted", "Setiap kali menunggu",
            "Disimpan utuh setiap kali alur menunggu atau memanggil layanan lain, sehingga tidak ada langkah yang terulang."),
    ];

    /// <summary>How many runs of a definition may go on at a time.</summary>
    public static readonly IReadOnlyList<NamedChoice> ActivationStrategies =
    [
        Activation("AllowAlwaysStrategy", "Selalu", "Boleh berjalan berapa kali pun sekaligus."),
        Activation("SingletonStrategy", "Satu saja", "Hanya satu proses dari alur ini pada satu waktu."),
        Activation("CorrelatedSingletonStrategy", "Satu per nomor penghubung", "Hanya satu proses dari alur ini untuk setiap nomor penghubung."),
        Activation("CorrelationStrategy", "Satu per nomor penghubung di semua alur", "Hanya satu proses, dari alur mana pun, untuk setiap nomor penghubung."),
    ];

    /// <summary>What happens after a fault.</summary>
    public static readonly IReadOnlyList<NamedChoice> IncidentStrategies =
    [
        new("Elsa.Workflows.IncidentStrategies.FaultStrategy, Elsa.Workflows.Core", "Hentikan", "Kesalahan menghentikan alur."),
        new("Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa.Workflows.Core", "Teruskan", "Cabang lain tetap berjalan; kesalahan dicatat untuk ditangani."),
    ];

    private static NamedChoice Activation(string name, string displayName, string description) =>
        new($"Elsa.Workflows.Runtime.ActivationValidators.{name}, Elsa.Workflows.Runtime", displayName, description);

    private static NamedChoice Logging(string name, string displayName, string description) =>
        new($"Elsa.Workflows.LogPersistence.Strategies.{name}, Elsa.Workflows.Core", displayName, description);
}
