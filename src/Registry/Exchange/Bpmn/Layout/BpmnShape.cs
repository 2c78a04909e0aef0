using System.Runtime.InteropServices;

namespace Lajur.Registry.Exchange.Bpmn.Layout;

/// <summary>Where something is drawn, in the units of a diagram.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BpmnShape(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double Middle => Y + (Height / 2);
}
