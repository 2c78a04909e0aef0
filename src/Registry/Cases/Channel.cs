namespace Lajur.Registry.Cases;

/// <summary>How a case reached the office (SOP/P.6.5/01/425.111/2023, steps 2.a and 2.b; component "Pengelolaan Pengaduan" of the service standards).</summary>
public enum Channel
{
    Website,
    InPerson,
    Telephone,
    WhatsApp,
    Email,
    Sp4nLapor,
    View,
    Radio,
    Facebook,
    Instagram,
    SuggestionBox,
    Fax,
}
