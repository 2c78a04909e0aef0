namespace Lajur.Registry.Forms.Fields;

public enum DateInput
{
    Date,
    Time,
    DateTime,
}
