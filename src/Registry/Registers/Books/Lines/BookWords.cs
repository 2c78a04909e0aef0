using System.Globalization;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Cells of a book as they are read.</summary>
public static class BookWords
{
    /// <summary>Why some lines tell less than others.</summary>
    public const string Narrowed = "Pengaduan tampil di sini paling banyak seperti pada halaman perkaranya. Pengaduan yang tidak dibuka bagi pembaca hanya ditulis nomornya.";

    public static string Of(BookValue? value) => value switch
    {
        BookValue.Words words => words.Text,
        BookValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        BookValue.Day day => IndonesianTime.Date(day.Date),
        BookValue.Moment moment =>
            $"{IndonesianTime.Date(DateOnly.FromDateTime(moment.Local))} {IndonesianTime.Time(TimeOnly.FromDateTime(moment.Local))}",
        BookValue.Hidden => "disamarkan",
        _ => "",
    };
}
