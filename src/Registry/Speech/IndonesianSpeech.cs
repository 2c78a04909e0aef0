using System.Globalization;
using Humanizer.Configuration;

namespace Lajur.Registry.Speech;

/// <summary>
/// Teaches Humanizer Indonesian, which it does not bring along. Whoever takes the culture from here can be sure that
/// it has been taught.
/// </summary>
public static class IndonesianSpeech
{
    private const string Language = "id";

    static IndonesianSpeech()
    {
        Configurator.Formatters.Register(Language, new IndonesianFormatter());
        Configurator.CollectionFormatters.Register(Language, new IndonesianLists());
    }

    /// <summary>Indonesian as written in Indonesia: 4.000,5.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.ReadOnly(Make());

    private static CultureInfo Make()
    {
        var culture = new CultureInfo("id-ID");
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
