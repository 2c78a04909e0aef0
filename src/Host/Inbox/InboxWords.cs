namespace Lajur.Host.Inbox;

/// <summary>What an officer reads after something went well. The address carries the word, never the sentence.</summary>
public static class InboxWords
{
    public const string Claimed = "diambil";

    public const string Released = "dilepas";

    public const string Completed = "selesai";

    /// <summary>The sentence for a word of the address, or null for a word that is not ours.</summary>
    public static string? Sentence(string? word, string? caseNumber) => word switch
    {
        Claimed => "Tugas ini sekarang milik Anda.",
        Released => "Tugas dilepas. Rekan di lajur ini dapat mengambilnya.",
        Completed => IsCaseNumber(caseNumber) ? $"Tugas selesai. Perkara {caseNumber} berlanjut." : "Tugas selesai. Perkara berlanjut.",
        _ => null,
    };

    private static bool IsCaseNumber(string? text) =>
        text is { Length: > 0 and <= 30 } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
