using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Surveys.Weights;

internal sealed class WeightChoiceMapping : IEntityTypeConfiguration<WeightChoice>
{
    public void Configure(EntityTypeBuilder<WeightChoice> choice)
    {
        choice.ToTable("survey_weights");
        choice.HasKey(c => c.Id);
        choice.Property(c => c.Id).ValueGeneratedNever();
        choice.Property(c => c.Weighting).HasConversion<string>().HasMaxLength(20);
        choice.Property(c => c.Decree).HasMaxLength(ChooseWeight.MaxDecree);
        choice.Property(c => c.ChosenByName).HasMaxLength(120);
        choice.HasIndex(c => new { c.OfficeId, c.EffectiveFrom });
        choice.HasOne<Office>().WithMany().HasForeignKey(c => c.OfficeId).OnDelete(DeleteBehavior.Restrict);
    }
}
