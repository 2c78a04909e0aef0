using System.Text;

namespace Lajur.Host.Access.Administrators;

/// <summary>Reads a line from a terminal without showing it.</summary>
internal static class HiddenLine
{
    public static string Read(string question, TextWriter output)
    {
        output.Write(question);
        var line = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                line.Length = Math.Max(0, line.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                line.Append(key.KeyChar);
            }
        }

        output.WriteLine();
        return line.ToString();
    }
}
