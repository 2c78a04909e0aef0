namespace Lajur.Registry.Incidents.Lists;

/// <summary>What happened, in Indonesian that an administrator who is no programmer understands.</summary>
public static class IncidentSentences
{
    /// <summary>One sentence; what the engine itself says stands in the incident's message.</summary>
    public static string Of(IncidentEntry entry) => (entry ?? throw new ArgumentNullException(nameof(entry))) switch
    {
        { Message: var message } when message.Contains(" was given up after ", StringComparison.Ordinal) =>
            "Bagian alur yang seharusnya berjalan sendiri tidak dapat dijalankan, meskipun sudah dicoba berulang kali.",
        { ErrorType: "FaultException" } => $"Alur ini digambar untuk berhenti di sini: {entry.Message}",
        { ErrorType: "ActivityNotFoundException" } => "Jenis langkah ini tidak terpasang pada sistem.",
        { ErrorType: "VariableConversionException" } => "Sebuah nilai tidak sesuai dengan jenis data yang ditetapkan pada gambar alur.",
        { ErrorType: "InvalidConnectionException" or "Exception" } => "Panah pada gambar alur membentuk putaran yang tidak dapat dijalankan.",
        { ErrorType: "BurstTooLongException" } => "Alur berputar tanpa henti, lalu dihentikan.",
        { Message: var message } when message.StartsWith("Failed to evaluate activity input", StringComparison.Ordinal) =>
            "Rumus pada langkah ini gagal dihitung. Biasanya karena data yang dirujuk masih kosong atau bentuknya lain.",
        { ErrorType: { } error } when error.Contains("JavaScript", StringComparison.Ordinal)
            || error.Contains("Expression", StringComparison.Ordinal) || error.Contains("Input", StringComparison.Ordinal) =>
            "Rumus pada langkah ini gagal dihitung. Biasanya karena data yang dirujuk masih kosong atau bentuknya lain.",
        { ErrorType: "HttpRequestException" or "TaskCanceledException" or "TimeoutException" } =>
            "Sistem lain yang dihubungi langkah ini tidak menjawab.",
        _ => "Langkah ini gagal dijalankan.",
    };
}
