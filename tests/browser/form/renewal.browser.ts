import { expect, it } from "vitest";
import { eventually } from "./eventually.js";
import { Visitor } from "./visitor.js";

it("an adult renews an old card, on a phone, in French: what to bring grows with each answer", async () => {
  const anne = await Visitor.come({ device: "phone", language: "fr", today: "2026-11-25" });
  await anne.isAsked("Que demandez-vous");
  await anne.choose("Carte nationale d’identité");
  await anne.goOn();
  await anne.isAsked("Quelle est votre date de naissance");
  await anne.writeDay("2 6 1984");
  await anne.goOn();
  await anne.isAsked("Pourquoi demandez-vous une carte d’identité");
  await anne.choose("Renouvellement");
  await anne.goOn();
  await anne.isAsked("Le dépôt de la demande");
  await anne.choose("France métropolitaine", "Pré-demande en ligne");
  await anne.goOn();
  await anne.isAsked("Le domicile");
  await anne.doesNotKnow();
  await anne.isAsked("Quelles cartes d’identité et quels passeports");
  await anne.goesBack();
  await anne.isAsked("Le domicile");
  await anne.choose(
    "Un logement dont un justificatif est à votre nom (pour un mineur, à celui de son parent ou de qui le représente)",
    "Non",
  );
  await anne.goOn();
  await anne.isAsked("Quelles cartes d’identité et quels passeports");
  await anne.choose("Carte nationale d’identité");
  await anne.goOn();
  await anne.isAsked("que voit-on sur ce titre");
  await anne.choose("Carte plastifiée (ancien format)", "En votre possession");
  await anne.writeDay("14 5 2013", /délivrance/);
  await anne.writeDay("13 5 2023", /fin de validité/);
  await anne.goOn();
  await anne.isAsked("Une de ces situations est-elle la vôtre");
  await anne.choose("Rien de tout cela");
  await anne.goOn();
  await anne.isAsked("C’est tout");

  // A laminated card issued to an adult after 1 January 2004 lasts five years longer than it says: decree 2013-1188, article 10.
  await eventually(async () =>
    expect(await anne.linesOf("refusals")).toEqual([
      expect.stringContaining("la carte reste valable : la loi l’a prolongée de 5 ans"),
    ]),
  );
  expect(await anne.linesOf("bring")).toEqual([
    "Pré-demande en ligne (numéro noté ou imprimé)",
    "Photo d’identité, prise à partir du 26 mai 2026",
    "Justificatif de domicile (original ou facture en ligne imprimée), daté à partir du 26 novembre 2025",
    "Votre carte d’identité, valable jusqu’au 13 mai 2028",
    "Preuve du voyage (original) (conseillé)",
  ]);
  expect(await anne.linesOf("price")).toEqual([
    "Carte d’identité : gratuit.",
    "Au retrait, 25 € de plus si vous ne rendez pas l’ancienne carte.",
  ]);
  expect(await anne.linesOf("who-comes")).toEqual(["Au dépôt et au retrait : vous, en personne."]);
  expect(anne.errors).toEqual([]);
  await anne.leave();
});
